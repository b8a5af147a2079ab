package org.waymark.ui.map.clip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.waymark.core.JourneyException;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.edit.StructureEdits;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.core.mapgrid.GridCopy;
import org.waymark.core.mapgrid.GridPaste;
import org.waymark.core.mapgrid.HtmlTable;
import org.waymark.core.mapgrid.MapGrid;
import org.waymark.core.mapgrid.PartDelete;
import org.waymark.core.ownership.CellBlock;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.ui.importing.PasteDialog;
import org.waymark.ui.importing.table.TableDraft;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.map.typing.MapSite;
import org.waymark.ui.map.typing.Typing;

/**
 * Cut, copy and paste on a map. Texts and tables of other programs fill cells, pictures become storyboard pictures, and
 * touchpoints copied here are pasted with all their content. Other programs get text with tabs, a table and a picture.
 */
public final class MapClipboard {

    /** Maximum length of a text in characters; a longer one is refused. */
    private static final int LONGEST = 4_000_000;
    private static final int SHOWN = 300;

    private final MapSite site;
    private final Typing typing;
    private final Messages messages = Messages.of(MapClipboard.class);
    private String copiedText = "";
    private List<Touchpoint> copied = List.of();

    public MapClipboard(MapSite site, Typing typing) {
        this.site = site;
        this.typing = typing;
    }

    /** Copies the selection to the clipboard; returns false if it is empty. */
    public boolean copy() {
        List<GridCell> cells = cells();
        if (cells.isEmpty()) {
            return false;
        }
        MapGrid grid = new MapGrid(site.content().placed());
        List<PlacedPart> chips = selected().stream().filter(part -> GridCopy.isChip(part.role())).toList();
        CellBlock block = chips.size() == selected().size()
                ? GridCopy.block(chips)
                : new GridCopy(grid, typing.curve()).block(cells);
        copiedText = block.text();
        boolean cards = cells.stream().allMatch(GridCell::isCard);
        copied = cards ? cells.stream().map(cell -> (Touchpoint) cell.step()).toList() : List.of();
        MapPicture picture = new MapPicture(site, cells);
        Map<Transfer, Object> contents = new LinkedHashMap<>();
        contents.put(TextTransfer.getInstance(), copiedText);
        contents.put(HTMLTransfer.getInstance(), HtmlTable.write(block));
        if (picture.legible()) {
            picture.pixels().ifPresent(pixels -> contents.put(ImageTransfer.getInstance(), pixels));
        }
        put(contents);
        return true;
    }

    /** Copies the selection, or the whole map, as a picture. */
    public void copyPicture() {
        new MapPicture(site, cells()).pixels()
                .ifPresent(pixels -> put(Map.of(ImageTransfer.getInstance(), pixels)));
    }

    /**
     * Copies the selection, or the whole map, as an SVG drawing, which other programs can enlarge and edit; also as
     * text.
     */
    public void copyDrawing() {
        String svg = new MapPicture(site, cells()).drawing();
        put(Map.of(new SvgTransfer(), svg, TextTransfer.getInstance(), svg));
    }

    private void put(Map<Transfer, Object> contents) {
        withClipboard(clipboard -> clipboard.setContents(contents.values().toArray(),
                contents.keySet().toArray(Transfer[]::new)));
    }

    /** Copies the selection and removes it, as Delete does: cells are cleared, chips leave their touchpoint. */
    public void cut() {
        if (site.readOnly() || !copy() || typing.clear()) {
            return;
        }
        // pasting later uses these copies, as the originals are deleted
        copied = copied.stream().map(EcoreUtil::copy).toList();
        new PartDelete(site.session().domain(), site.content().journey()).of(selected())
                .ifPresent(site.session()::execute);
    }

    private List<PlacedPart> selected() {
        return ((List<?>) site.viewer().getSelectedEditParts()).stream().filter(ElementPart.class::isInstance)
                .map(part -> ((ElementPart) part).placed()).toList();
    }

    private List<GridCell> cells() {
        MapGrid grid = new MapGrid(site.content().placed());
        List<GridCell> cells = new ArrayList<>();
        for (Object part : site.viewer().getSelectedEditParts()) {
            if (part instanceof ElementPart element) {
                grid.cellOf(element.placed()).filter(cell -> !cells.contains(cell)).ifPresent(cells::add);
            }
        }
        return cells;
    }

    /** Pastes the clipboard at the current cell. */
    public void paste() {
        Optional<GridCell> at = typing.cell().or(new MapGrid(site.content().placed())::first);
        if (site.readOnly() || at.isEmpty()) {
            return;
        }
        withClipboard(clipboard -> {
            Object text = clipboard.getContents(TextTransfer.getInstance());
            Object picture = text == null ? clipboard.getContents(ImageTransfer.getInstance()) : null;
            try {
                if (text instanceof String plain) {
                    text(at.get(), plain);
                } else if (picture instanceof ImageData data) {
                    picture(at.get(), data);
                } else {
                    table(at.get(), clipboard.getContents(HTMLTransfer.getInstance()));
                }
            } catch (JourneyException e) {
                MessageDialog.openInformation(site.canvas().getShell(), messages.get("clip_title"), e.getMessage());
            }
        });
    }

    private void text(GridCell at, String text) throws JourneyException {
        if (!copied.isEmpty() && text.equals(copiedText) && !at.isLane()) {
            int index = at.isCard() ? at.stage().getTouchpoints().indexOf(at.step()) + 1 : -1;
            site.session().execute(new StructureEdits(site.session().domain()).addCopies(copied, at.stage(), index));
            return;
        }
        checkLength(text);
        block(at, CellBlock.parse(text));
    }

    /** Pastes a table of a program that offers only HTML. */
    private void table(GridCell at, Object html) throws JourneyException {
        String text = html instanceof String page ? page : "";
        checkLength(text);
        block(at, HtmlTable.read(text));
    }

    private void checkLength(String text) throws JourneyException {
        if (text.length() > LONGEST) {
            throw new JourneyException(messages.get("clip_large"));
        }
    }

    /** Pastes cells; a table with headings is read by them, after the user has seen what comes of it. */
    private void block(GridCell at, CellBlock block) throws JourneyException {
        Optional<TableDraft> table = block.height() > 1 ? TableDraft.ofBlock(block) : Optional.empty();
        if (table.isPresent()) {
            new PasteDialog(site.canvas().getShell(), site.session(), site.content().journey(), site.content().theme(),
                    table.get()).paste();
            return;
        }
        GridPaste paste = new GridPaste(site.session().domain(), new MapGrid(site.content().placed()), typing.curve());
        site.session().execute(paste.paste(at, block));
        if (!paste.leftOut().isEmpty()) {
            throw new JourneyException(messages.get("clip_leftOut", paste.leftOut().size(),
                    Lines.shortened(String.join("; ", paste.leftOut()), SHOWN)));
        }
    }

    private void picture(GridCell at, ImageData data) throws JourneyException {
        if (!(at.step() instanceof Touchpoint touchpoint)) {
            throw new JourneyException(messages.get("clip_pictureNeedsTouchpoint"));
        }
        try {
            String path = PictureStore.save(site.session().document().folder(), data);
            site.session().execute(new FeatureEdits(site.session().domain()).set(touchpoint,
                    CjmPackage.Literals.TOUCHPOINT__PICTURE, path));
        } catch (IOException e) {
            ILog.of(MapClipboard.class).warn("picture", e);
            throw new JourneyException(messages.get("clip_pictureFailed", e.getMessage()), e);
        }
    }

    private void withClipboard(Consumer<Clipboard> work) {
        Clipboard clipboard = new Clipboard(site.canvas().getDisplay());
        try {
            work.accept(clipboard);
        } finally {
            clipboard.dispose();
        }
    }
}
