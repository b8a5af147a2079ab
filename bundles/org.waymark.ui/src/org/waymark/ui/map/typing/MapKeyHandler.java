package org.waymark.ui.map.typing;

import java.util.Optional;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.waymark.core.layout.PartRole;
import org.waymark.core.mapgrid.Move;
import org.waymark.model.cjm.Stage;
import org.waymark.ui.map.parts.ElementPart;

/** Handles the keys of the map that are no commands of the workbench: moves through the grid, and typing. */
public final class MapKeyHandler extends KeyHandler {

    private final MapSite site;
    private final Typing typing;

    public MapKeyHandler(MapSite site, Typing typing) {
        this.site = site;
        this.typing = typing;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        if ((event.stateMask & SWT.ALT) != 0) {
            return false;
        }
        Optional<Move> move = move(event.keyCode, control, shift);
        if (move.isPresent()) {
            typing.go(move.get());
            return true;
        }
        return switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> enter(control);
            case SWT.ESC -> {
                if (!typing.cancel()) {
                    typing.cell().ifPresent(typing::go);
                }
                yield true;
            }
            default -> !control && typed(event.character);
        };
    }

    private boolean enter(boolean control) {
        if (control) {
            typing.nextStage();
        } else if (site.viewer().getSelectedEditParts().size() == 1
                && site.viewer().getSelectedEditParts().getFirst() instanceof ElementPart part
                && part.placed().role() == PartRole.COMMENTS) {
            part.performRequest(new Request(RequestConstants.REQ_OPEN));
        } else {
            typing.enter();
        }
        return true;
    }

    /** Types a character. On a header the space bar folds the stage, as no name begins with a blank. */
    private boolean typed(char key) {
        if (key == ' ' && typing.cell().isPresent() && typing.cell().get().step() instanceof Stage stage
                && !typing.cell().get().isLane()) {
            site.toggle(stage);
            return true;
        }
        boolean character = key >= ' ' && key != SWT.DEL;
        if (character) {
            typing.type(key);
        }
        return character;
    }

    private static Optional<Move> move(int key, boolean control, boolean shift) {
        return Optional.ofNullable(switch (key) {
            case SWT.ARROW_LEFT -> control ? Move.PREVIOUS_STAGE : Move.LEFT;
            case SWT.ARROW_RIGHT -> control ? Move.NEXT_STAGE : Move.RIGHT;
            case SWT.ARROW_UP -> Move.UP;
            case SWT.ARROW_DOWN -> Move.DOWN;
            case SWT.HOME -> control ? Move.FIRST : Move.ROW_START;
            case SWT.END -> control ? Move.LAST : Move.ROW_END;
            case SWT.TAB -> shift ? Move.PREVIOUS_LANE : Move.NEXT_LANE;
            default -> null;
        });
    }
}
