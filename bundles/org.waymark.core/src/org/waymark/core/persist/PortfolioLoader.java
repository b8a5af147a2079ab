package org.waymark.core.persist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.domain.ReferenceText;
import org.waymark.core.persist.xml.CjmResourceSet;
import org.waymark.core.persist.xml.FileException;
import org.waymark.core.persist.xml.FileParser;
import org.waymark.core.persist.xml.FileState;
import org.waymark.core.persist.xml.FormatVersion;
import org.waymark.core.persist.xml.Hrefs;
import org.waymark.core.persist.xml.IdCheck;
import org.waymark.core.persist.xml.IdDeriver;
import org.waymark.core.persist.xml.Migration;
import org.waymark.core.persist.xml.ReferenceResolver;
import org.waymark.core.persist.xml.Values;
import org.waymark.core.text.Messages;
import org.waymark.core.persist.xml.XmlContent.JourneyLink;
import org.waymark.core.persist.xml.FileParser.Parsed;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/**
 * Opens one portfolio: reads the root file and the journey files it names, checks ids over all files, and resolves
 * references.
 */
final class PortfolioLoader {

    /** The place of the root element in a reference to its file. */
    private static final String ROOT = "/";

    private final Messages messages = Messages.of(PortfolioLoader.class);
    private final FileSource source;
    private final boolean onDisk;
    private final FileParser parser;
    private final Map<Path, Parsed> files = new LinkedHashMap<>();
    private final List<LoadNotice> notices = new ArrayList<>();
    private Path asked;
    private Path askedReal;
    private Path rootFile;
    private int missingJourneys;
    private boolean alone;

    PortfolioLoader(FileSource source, List<Migration> migrations) {
        this.source = source;
        onDisk = source instanceof DiskSource;
        parser = new FileParser(migrations);
    }

    /** Opens one file without reading any other: around a journey there is a portfolio that contains nothing else. */
    PortfolioDocument loadAlone(Path file) throws JourneyException {
        alone = true;
        return load(file);
    }

    PortfolioDocument load(Path file) throws JourneyException {
        asked = file;
        askedReal = followed(file.toAbsolutePath().normalize());
        rootFile = askedReal;
        Parsed first = read(askedReal);
        boolean byJourney = first.xml().root() instanceof Journey;
        if (byJourney) {
            rootFile = portfolioOf(first);
            files.clear();
            files.put(rootFile, alone ? around(first) : read(rootFile));
            files.put(askedReal, first);
        } else {
            files.put(rootFile, first);
        }
        if (!(root().xml().root() instanceof Portfolio portfolio)) {
            throw problem(first, "journey_portfolioIsJourney", Values.shown(first.xml().portfolioHref()));
        }
        readJourneys(portfolio);
        if (byJourney && !files.containsKey(askedReal)) {
            throw problem(first, "journey_notListed", shown(rootFile));
        }
        return document(portfolio, byJourney ? (Journey) first.xml().root() : null);
    }

    private PortfolioDocument document(Portfolio portfolio, Journey focus) throws FileException {
        CjmResourceSet set = new CjmResourceSet();
        files.values().forEach(parsed -> set.getResources().add(parsed.resource()));
        Map<String, EObject> elements = IdCheck.elementsById(files.values());
        int unresolved = ReferenceResolver.resolve(rootFile.getParent(), elements, files.values());
        boolean readOnly = false;
        for (Parsed parsed : files.values()) {
            readOnly |= parsed.xml().version().isNewerMinor();
            if (parsed.xml().withoutId() > 0) {
                new IdDeriver(parsed.resource(), elements).derive(rootFile.getParent());
            }
            stampVersion(parsed);
            notices.addAll(FileNotices.of(parsed));
        }
        int dangling = unresolved + missingJourneys;
        if (dangling > 0) {
            notices.add(new LoadNotice(LoadNotice.Kind.DANGLING, asked, messages.get("notice_dangling", dangling)));
        }
        return new PortfolioDocument(set, portfolio, focus, readOnly, notices);
    }

    private Parsed root() {
        return files.get(rootFile);
    }

    /** Reads the file of each journey that is not in the root file, and replaces its stand-in by the journey. */
    private void readJourneys(Portfolio portfolio) throws FileException {
        @SuppressWarnings("unchecked")
        InternalEList<EObject> journeys = (InternalEList<EObject>) portfolio.eGet(
                CjmPackage.Literals.PORTFOLIO__JOURNEYS, false);
        Map<Path, Parsed> known = new HashMap<>(files);
        files.keySet().retainAll(List.of(rootFile));
        List<Integer> repeated = new ArrayList<>();
        int index = 0;
        for (JourneyLink link : root().xml().journeyLinks()) {
            // the links are in the order of their stand-ins
            while (journeys.basicGet(index) != link.standIn()) {
                index++;
            }
            Optional<Parsed> parsed = linked(link, known);
            if (parsed.isEmpty()) {
                missingJourneys++;
            } else if (files.putIfAbsent(parsed.get().resource().file(), parsed.get()) == null) {
                journeys.setUnique(index, parsed.get().xml().root());
            } else {
                // a file merged by line may name the same journey twice
                repeated.add(index);
            }
        }
        repeated.reversed().forEach(journey -> journeys.remove(journey.intValue()));
    }

    private Optional<Parsed> linked(JourneyLink link, Map<Path, Parsed> known) throws FileException {
        ReferenceText href = ReferenceText.ofHref(link.href());
        String id = href.id();
        Path folder = rootFile.getParent();
        Optional<Path> target = Hrefs.target(rootFile, folder, href.file()).filter(file -> !file.equals(rootFile));
        if (target.isEmpty() || !staysInside(target.get(), folder)) {
            return Optional.empty();
        }
        Path file = target.get();
        Parsed parsed = known.get(file);
        if (parsed == null) {
            try {
                parsed = parse(file, source.read(file));
                known.put(file, parsed);
            } catch (NoSuchFileException e) {
                return Optional.empty();
            } catch (IOException e) {
                throw DiskSource.explain(e, shown(file));
            }
        }
        if (!(parsed.xml().root() instanceof Journey journey)) {
            throw problem(parsed, "journey_isPortfolio", shown(rootFile) + ":" + link.line());
        }
        boolean meant = id.isEmpty() || id.equals(ROOT) || id.equals(parsed.resource().getID(journey));
        return meant ? Optional.of(parsed) : Optional.empty();
    }

    /** Returns whether a file is in the portfolio's folder, with symbolic links resolved. */
    private boolean staysInside(Path file, Path folder) {
        try {
            return !onDisk || !Files.exists(file) || file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns the root file that a journey file names; it is in the same folder or one above. */
    private Path portfolioOf(Parsed journey) throws FileException {
        String href = journey.xml().portfolioHref();
        String filePart = ReferenceText.ofHref(href).file();
        Path from = askedReal;
        Path top = from.getRoot();
        Path target = filePart.isEmpty() ? null : Hrefs.target(from, top, filePart).orElse(null);
        if (target == null || target.equals(from) || !from.startsWith(target.getParent())
                || !target.toString().endsWith(".cjm")) {
            throw problem(journey, href.isEmpty() ? "journey_noPortfolio" : "journey_badPortfolio", Values.shown(href));
        }
        return target;
    }

    /** Makes the portfolio that a journey file names, with this journey only. */
    private Parsed around(Parsed journey) throws FileException {
        String id = ReferenceText.ofHref(journey.xml().portfolioHref()).id();
        if (!Ids.isValid(id)) {
            throw problem(journey, "journey_badPortfolio", Values.shown(journey.xml().portfolioHref()));
        }
        Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
        String href = new ReferenceText(Hrefs.text(rootFile, askedReal), ROOT).href();
        portfolio.getJourneys().add((Journey) Ids.unresolved(CjmPackage.Literals.PORTFOLIO__JOURNEYS, href));
        PortfolioDocument document = PortfolioFiles.create(rootFile, portfolio);
        Ids.assign(portfolio, id);
        return parse(rootFile, CanonicalText.files(document).get(rootFile));
    }

    private Parsed read(Path file) throws FileException {
        try {
            return parse(file, source.read(file));
        } catch (NoSuchFileException e) {
            if (!file.equals(askedReal)) {
                throw new FileException(asked, 0, messages.get("journey_portfolioMissing", shown(file)), e);
            }
            throw DiskSource.explain(e, shown(file));
        } catch (IOException e) {
            throw DiskSource.explain(e, shown(file));
        }
    }

    private Parsed parse(Path file, byte[] content) throws FileException {
        Parsed parsed = parser.parse(file, shown(file), content);
        parsed.resource().setOnDisk(FileState.of(content, modified(file)));
        return parsed;
    }

    private long modified(Path file) {
        try {
            return onDisk ? Files.getLastModifiedTime(file).toMillis() : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Resolves the file itself if it is a symbolic link, so that saving keeps the link and relative names fit. */
    private Path followed(Path file) {
        try {
            return onDisk && Files.isSymbolicLink(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            return file;
        }
    }

    /** Returns the file as the user would name it: relative if the requested file was. */
    private Path shown(Path file) {
        if (file.equals(askedReal)) {
            return asked;
        }
        Path folder = asked.getParent() == null ? Path.of("") : asked.getParent();
        Path relative = askedReal.getParent().relativize(file);
        return folder.resolve(relative).normalize();
    }

    private FileException problem(Parsed parsed, String key, Object... arguments) {
        return new FileException(parsed.shown(), 0, messages.get(key, arguments));
    }

    /** Sets the version for a file that names none or was converted. */
    static void stampVersion(Parsed parsed) {
        String version = parsed.xml().version().toString();
        if (parsed.xml().root() instanceof Portfolio portfolio) {
            portfolio.setFormatVersion(version);
        } else if (parsed.xml().root() instanceof Journey journey) {
            journey.setFormatVersion(version);
        } else {
            throw new IllegalStateException(parsed.shown().toString());
        }
        if (parsed.older() != null) {
            parsed.resource().setOlder(parsed.older());
        }
    }
}
