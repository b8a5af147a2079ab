package org.waymark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.LaneSetting;
import org.waymark.model.cjm.Measurement;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;

/** Labels of elements with a name and without. */
class LabelsTest {

    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;

    private final Labels english = Labels.in(Locale.ENGLISH);
    private final BusinessFunction function = MAKE.createBusinessFunction();

    @Test
    void aFunctionWithOnlyACodeIsCalledByItEverywhere() {
        function.setCode("DIG");
        assertEquals("", Labels.name(function));
        assertEquals("DIG", Labels.of(function));
        assertEquals("DIG", Labels.initials(function));
        assertEquals("DIG", english.shown(function));
        assertEquals("DIG: Responsible", english.summary(responsible()));
        FunctionColumn column = new FunctionColumn("_dig", "DIG", "", 0, "", "", 1);
        assertEquals("DIG DIG", column.label() + " " + column.shortLabel());
    }

    @Test
    void initialsAreTheCodeOrTheBeginningOfTheName() {
        function.setName("Ünïtéd teams");
        assertEquals("Ünït", Labels.initials(function));
        function.setCode("UT");
        assertEquals("UT", Labels.initials(function));
        assertEquals("Ünïtéd teams", Labels.of(function));
        assertEquals("", Labels.initials(MAKE.createBusinessFunction()));
    }

    @Test
    void whatHasNoNameSaysSoInTheLanguage() {
        Touchpoint touchpoint = MAKE.createTouchpoint();
        touchpoint.setName("  ");
        assertEquals("", Labels.of(touchpoint));
        assertEquals("(Touchpoint without a name)", english.shown(touchpoint));
        assertEquals("(Точка контакта без названия)", Labels.in(Locale.of("ru")).shown(touchpoint));
        assertEquals("(Ownership without a name)", english.summary(MAKE.createOwnership()));
    }

    @Test
    void whatIsShownIsOneLine() {
        Touchpoint touchpoint = MAKE.createTouchpoint();
        touchpoint.setName(" Waits \n for an answer ");
        assertEquals("Waits \n for an answer", Labels.of(touchpoint));
        assertEquals("Waits for an answer", english.shown(touchpoint));
    }

    @Test
    void aTransitionWithoutANameIsCalledByItsEnds() {
        Transition transition = MAKE.createTransition();
        transition.setSource(MAKE.createTouchpoint());
        transition.getSource().setName("Calls");
        assertEquals("Calls", english.shown(transition));
        transition.setTarget(MAKE.createTouchpoint());
        transition.getTarget().setName("Waits");
        assertEquals("Calls → Waits", english.shown(transition));
        transition.setName("hangs up");
        assertEquals("hangs up", english.shown(transition));
    }

    @Test
    void aSummaryAddsWhatTheElementSays() {
        function.setName("Service");
        assertEquals("Service: Responsible", english.summary(responsible()));
        Measurement measurement = MAKE.createMeasurement();
        measurement.setMetric(MAKE.createMetric());
        measurement.getMetric().setName("NPS");
        measurement.setValue(new BigDecimal("4.50"));
        measurement.setDate(LocalDate.of(2026, 3, 1));
        assertEquals("NPS, 2026-03-01", Labels.of(measurement));
        assertEquals("NPS: 4.50", english.summary(measurement));
        LaneSetting lane = MAKE.createLaneSetting();
        lane.setKind(LaneKind.CUSTOM);
        lane.setKey("risk");
        assertEquals("Custom lane: risk", english.summary(lane));
    }

    private Ownership responsible() {
        Ownership ownership = MAKE.createOwnership();
        ownership.setFunction(function);
        ownership.getRoles().add(Role.RESPONSIBLE);
        return ownership;
    }
}
