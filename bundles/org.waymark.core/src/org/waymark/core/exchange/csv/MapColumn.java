package org.waymark.core.exchange.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.ENamedElement;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage;

/** The columns of a map as a table with one row for a touchpoint. */
enum MapColumn {
    JOURNEY(CjmPackage.Literals.JOURNEY),
    STAGE(CjmPackage.Literals.STAGE),
    TOUCHPOINT(CjmPackage.Literals.TOUCHPOINT),
    KIND(CjmPackage.Literals.TOUCHPOINT__KIND),
    MOMENT(CjmPackage.Literals.TOUCHPOINT__MOMENT),
    PERSONAS(CjmPackage.Literals.TOUCHPOINT__PERSONAS),
    INITIATOR(CjmPackage.Literals.TOUCHPOINT__INITIATOR),
    RECEIVER(CjmPackage.Literals.TOUCHPOINT__RECEIVER),
    CHANNELS(CjmPackage.Literals.TOUCHPOINT__CHANNELS),
    ACTION(CjmPackage.Literals.TOUCHPOINT__ACTION),
    THOUGHT(CjmPackage.Literals.TOUCHPOINT__THOUGHT),
    CONTEXT(CjmPackage.Literals.TOUCHPOINT__CONTEXT),
    BEST_EXPECTATION(CjmPackage.Literals.TOUCHPOINT__BEST_EXPECTATION),
    WORST_EXPECTATION(CjmPackage.Literals.TOUCHPOINT__WORST_EXPECTATION),
    PROMISE(CjmPackage.Literals.TOUCHPOINT__PROMISE),
    PROMISE_KEPT(CjmPackage.Literals.TOUCHPOINT__PROMISE_KEPT),
    IMPORTANCE(CjmPackage.Literals.TOUCHPOINT__IMPORTANCE),
    ASSUMED("csv_assumed"),
    OBSERVED("csv_observed"),
    PAIN_POINTS(CjmPackage.Literals.STEP__PAIN_POINTS),
    INITIATIVES(CjmPackage.Literals.TOUCHPOINT__INITIATIVES),
    ACCOUNTABLE("csv_accountable"),
    RESPONSIBLE("csv_responsible"),
    EVIDENCE_LEVEL(CjmPackage.Literals.STEP__EVIDENCE_LEVEL),
    DESCRIPTION(CjmPackage.Literals.ELEMENT__DESCRIPTION),
    STAGE_ID("csv_stageId"),
    TOUCHPOINT_ID("csv_touchpointId");

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"));

    private final ENamedElement element;
    private final String key;

    MapColumn(ENamedElement element) {
        this.element = element;
        this.key = "";
    }

    MapColumn(String key) {
        this.element = null;
        this.key = key;
    }

    /** Returns the heading of the column: the title of its content in the metamodel, or a text of its own. */
    String heading(Locale locale) {
        return element == null
                ? Messages.of(MapColumn.class, locale).get(key)
                : ModelTexts.of(locale).title(element);
    }

    /** Returns the text or choice of a step that is all of the column. */
    Optional<EAttribute> attribute() {
        return element instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() != int.class
                ? Optional.of(attribute)
                : Optional.empty();
    }

    static List<String> headings(Locale locale) {
        return Arrays.stream(values()).map(c -> c.heading(locale)).toList();
    }

    /** Returns the columns by their headings in both languages, ignoring case. */
    static Map<String, MapColumn> byHeading() {
        Map<String, MapColumn> columns = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (MapColumn column : values()) {
            LANGUAGES.forEach(locale -> columns.putIfAbsent(column.heading(locale), column));
        }
        return columns;
    }
}
