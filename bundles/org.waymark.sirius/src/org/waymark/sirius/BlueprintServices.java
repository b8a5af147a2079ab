package org.waymark.sirius;

import static org.waymark.sirius.Elements.text;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.BackstageLayer;
import org.waymark.model.cjm.BackstageStep;
import org.waymark.model.cjm.Touchpoint;

/** Cells of the service blueprint. A lane is named by a text feature of touchpoints or by a layer of backstage steps. */
public class BlueprintServices {

    public Boolean hasBlueprint(Touchpoint touchpoint, String lane) {
        return !blueprintText(touchpoint, lane).isEmpty();
    }

    /** Returns what a lane shows of a touchpoint: a text of it, or its steps of one layer, one a line. */
    public String blueprintText(Touchpoint touchpoint, String lane) {
        if (!isLayer(lane)) {
            return new StructureServices().text(touchpoint, lane);
        }
        List<BackstageStep> steps = layer(touchpoint, lane);
        return steps.stream().map(step -> (steps.size() > 1 ? "• " : "") + text(step.getName())
                + (step.getFunction() == null ? "" : " (" + new MatrixServices().columnLabel(step.getFunction()) + ")"))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isLayer(String lane) {
        return BackstageLayer.get(lane) != null;
    }

    private static List<BackstageStep> layer(Touchpoint touchpoint, String lane) {
        return touchpoint.getBackstage().stream().filter(step -> step.getLayer() == BackstageLayer.get(lane)).toList();
    }

    /** Returns what is edited in place: the names, separated by semicolons. */
    public String blueprintInput(Touchpoint touchpoint, String lane) {
        return isLayer(lane)
                ? layer(touchpoint, lane).stream().map(Labels::name).collect(Collectors.joining("; "))
                : new StructureServices().text(touchpoint, lane);
    }

    /** Sets the text, or the names of the steps that are there. */
    public EObject setBlueprint(Touchpoint touchpoint, String lane, String text) {
        if (!isLayer(lane)) {
            return new StructureServices().setText(touchpoint, lane, text);
        }
        List<BackstageStep> steps = layer(touchpoint, lane);
        String[] names = steps.size() == 1 ? new String[]{text(text)} : text(text).split(";");
        for (int i = 0; i < Math.min(names.length, steps.size()); i++) {
            steps.get(i).setName(names[i].strip());
        }
        return touchpoint;
    }
}
