package org.waymark.sirius;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;

/** Colours of stages and functions, light or dark enough for the text on them, each channel 0 to 255. */
public class ColourServices {

    private static final int RED = 1;
    private static final int GREEN = 3;
    private static final int BLUE = 5;

    /** The value of each channel of an element without a colour. */
    private static final int NONE = 0xb0;

    public Integer red(EObject element) {
        return stage(element, RED);
    }

    public Integer green(EObject element) {
        return stage(element, GREEN);
    }

    public Integer blue(EObject element) {
        return stage(element, BLUE);
    }

    /** Mixes the colour of the stage with white, so that text on it stays readable. */
    private static int stage(EObject element, int channel) {
        return 255 - (255 - channel(Elements.stage(element).map(Stage::getColor), channel)) * 2 / 3;
    }

    public Integer functionRed(EObject element) {
        return function(element, RED) * 4 / 5;
    }

    public Integer functionGreen(EObject element) {
        return function(element, GREEN) * 4 / 5;
    }

    public Integer functionBlue(EObject element) {
        return function(element, BLUE) * 4 / 5;
    }

    public Integer ownerRed(EObject element) {
        return light(function(element, RED));
    }

    public Integer ownerGreen(EObject element) {
        return light(function(element, GREEN));
    }

    public Integer ownerBlue(EObject element) {
        return light(function(element, BLUE));
    }

    private static int light(int value) {
        return 255 - (255 - value) / 3;
    }

    /** Returns the colour of the function of an ownership, or of the first accountable one of a step. */
    private static int function(EObject element, int channel) {
        Optional<BusinessFunction> function = switch (element) {
            case Ownership ownership -> Optional.ofNullable(ownership.getFunction());
            case Step step -> EffectiveOwnership.of(step).accountable().stream().findFirst()
                    .map(EffectiveOwnership.Held::function);
            default -> Optional.empty();
        };
        return channel(function.map(BusinessFunction::getColor), channel);
    }

    private static int channel(Optional<String> color, int at) {
        return color.filter(text -> text.matches("#[0-9a-fA-F]{6}"))
                .map(text -> Integer.parseInt(text, at, at + 2, 16)).orElse(NONE);
    }
}
