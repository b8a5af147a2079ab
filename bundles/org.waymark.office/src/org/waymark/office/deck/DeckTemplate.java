package org.waymark.office.deck;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPresentation;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;

/**
 * Opens the presentation that a deck is written into: the product's own, or a client's without its slides and whatever
 * belonged to them. Masters, layouts, theme, fonts and size of the client stay as they are.
 */
final class DeckTemplate {

    /** Largest template in bytes; real ones with pictures on their masters are a tenth of it. */
    private static final long LARGEST = 200L << 20;

    private final Path file;
    private final Messages messages;

    private DeckTemplate(Path file, Messages messages) {
        this.file = file;
        this.messages = messages;
    }

    static XMLSlideShow own() throws IOException {
        return new XMLSlideShow(OwnMaster.open());
    }

    /** @throws JourneyException if the file is no presentation that can be a template */
    static XMLSlideShow of(Path file, Messages messages) throws IOException, JourneyException {
        return new DeckTemplate(file, messages).open();
    }

    private XMLSlideShow open() throws IOException, JourneyException {
        if (!Files.isRegularFile(file)) {
            throw problem("template_missing");
        }
        if (Files.size(file) > LARGEST) {
            throw problem("template_large");
        }
        byte[] content = Files.readAllBytes(file);
        if (FileMagic.valueOf(content) == FileMagic.OLE2) {
            throw problem("template_old");
        }
        if (FileMagic.valueOf(content) != FileMagic.OOXML) {
            throw problem("template_foreign");
        }
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(content))) {
            if (show.getSlideMasters().isEmpty()) {
                throw problem("template_foreign");
            }
            // reads again what is left, so that nothing remembers the parts that are gone
            return new XMLSlideShow(emptied(show));
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            throw problem("template_foreign");
        }
    }

    private JourneyException problem(String key) {
        return new JourneyException(messages.get(key, file));
    }

    private static InputStream emptied(XMLSlideShow show) throws IOException, InvalidFormatException {
        for (int i = show.getSlides().size(); i > 0; i--) {
            show.removeSlide(i - 1);
        }
        CTPresentation presentation = show.getCTPresentation();
        // sections and custom shows name slides that are gone, for which PowerPoint offers a repair
        if (presentation.isSetExtLst()) {
            presentation.unsetExtLst();
        }
        if (presentation.isSetCustShowLst()) {
            presentation.unsetCustShowLst();
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        show.write(plain);
        try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(plain.toByteArray()))) {
            for (XSLFRelation kind : new XSLFRelation[]{XSLFRelation.PRESENTATIONML_TEMPLATE,
                    XSLFRelation.PRESENTATION_MACRO, XSLFRelation.PRESENTATIONML}) {
                opc.replaceContentType(kind.getContentType(), XSLFRelation.MAIN.getContentType());
            }
            dropOrphans(opc);
            ByteArrayOutputStream rest = new ByteArrayOutputStream();
            opc.save(rest);
            opc.revert();
            return new ByteArrayInputStream(rest.toByteArray());
        }
    }

    /** Removes the parts that no relation leads to, and macros. */
    private static void dropOrphans(OPCPackage opc) throws InvalidFormatException {
        Set<PackagePartName> reached = new HashSet<>();
        Deque<PackagePartName> next = new ArrayDeque<>();
        follow(opc.getRelationships(), reached, next);
        while (!next.isEmpty()) {
            PackagePart part = opc.getPart(next.poll());
            if (part == null || part.isRelationshipPart()) {
                continue;
            }
            for (PackageRelationship relation : part.getRelationships()) {
                if (relation.getRelationshipType().endsWith("/vbaProject")) {
                    part.removeRelationship(relation.getId());
                }
            }
            follow(part.getRelationships(), reached, next);
        }
        for (PackagePart part : List.copyOf(opc.getParts())) {
            if (!part.isRelationshipPart() && !reached.contains(part.getPartName())) {
                remove(opc, PackagingURIHelper.getRelationshipPartName(part.getPartName()));
                remove(opc, part.getPartName());
            }
        }
    }

    private static void remove(OPCPackage opc, PackagePartName name) {
        if (opc.containPart(name)) {
            opc.removePart(name);
        }
    }

    private static void follow(PackageRelationshipCollection relations, Set<PackagePartName> reached,
            Deque<PackagePartName> next) throws InvalidFormatException {
        for (PackageRelationship relation : relations) {
            if (relation.getTargetMode() == TargetMode.INTERNAL) {
                PackagePartName name = PackagingURIHelper
                        .createPartName(withoutFragment(relation.getTargetURI().toString()));
                if (reached.add(name)) {
                    next.add(name);
                }
            }
        }
    }

    private static String withoutFragment(String target) {
        int fragment = target.indexOf('#');
        return fragment < 0 ? target : target.substring(0, fragment);
    }
}
