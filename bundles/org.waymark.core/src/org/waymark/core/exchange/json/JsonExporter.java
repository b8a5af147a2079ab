package org.waymark.core.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.FileFormat;
import org.waymark.core.text.Json;
import org.waymark.core.text.Messages;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/** Writes the complete content as JSON for programs; {@code docs/export-json.md} documents the schema. */
public final class JsonExporter implements Exporter {

    private static final FileFormat FORMAT = new FileFormat("json", JsonExporter.class);
    private static final String SCHEMA_VERSION = "1.0";

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public Scope scope() {
        return Scope.JOURNEYS;
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public ExchangeSummary write(ExportInput input, OutputStream out) throws IOException {
        Portfolio portfolio = input.document().portfolio();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schemaVersion", SCHEMA_VERSION);
        root.put("portfolio", object(portfolio, input.journeys()));
        out.write(Json.text(root).getBytes(StandardCharsets.UTF_8));
        Messages messages = Messages.of(JsonExporter.class, input.locale());
        return new ExchangeSummary(messages.get("done_journeys", input.journeys().size()), List.of());
    }

    private static Map<String, Object> object(EObject element, List<Journey> journeys) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("class", element.eClass().getName());
        object.put("id", Ids.idOf(element));
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean container = feature instanceof EReference reference && reference.isContainer();
            if (!container && element.eIsSet(feature)) {
                Object value = feature == CjmPackage.Literals.PORTFOLIO__JOURNEYS ? journeys : element.eGet(feature);
                object.put(feature.getName(), value instanceof List<?> several
                        ? new ArrayList<>(several.stream().map(v -> value(feature, v, journeys)).toList())
                        : value(feature, value, journeys));
            }
        }
        return object;
    }

    private static Object value(EStructuralFeature feature, Object value, List<Journey> journeys) {
        return switch (feature) {
            case EReference reference when reference.isContainment() -> object((EObject) value, journeys);
            case EReference reference -> Ids.idOf((EObject) value);
            case EAttribute attribute when value instanceof Number || value instanceof Boolean -> value;
            case EAttribute attribute when value instanceof Enumerator literal -> literal.getLiteral();
            case EAttribute attribute -> EcoreUtil.convertToString(attribute.getEAttributeType(), value);
            default -> throw new IllegalStateException(feature.getName());
        };
    }
}
