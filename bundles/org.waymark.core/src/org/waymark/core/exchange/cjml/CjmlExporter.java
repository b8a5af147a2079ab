package org.waymark.core.exchange.cjml;

import java.io.IOException;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.Feelings;
import org.waymark.core.domain.Ids;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.FileFormat;
import org.waymark.core.exchange.Losses;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.core.text.XmlText;
import org.waymark.model.cjm.Actor;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.Compliance;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/**
 * Writes CJML 2.0, the Customer Journey Modelling Language. Current and future journeys become planned ones, observed
 * journeys actual ones, which alone have experience, compliance and times. A touchpoint with a receiver becomes a
 * communication point, any other an action.
 */
public final class CjmlExporter implements Exporter {

    private static final FileFormat FORMAT = new FileFormat("cjml", List.of("cjml", "xml"), CjmlExporter.class);

    /** Id of the end user of a journey without personas. */
    private static final String CUSTOMER = "customer";

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
        Messages messages = Messages.of(CjmlExporter.class, input.locale());
        Losses losses = new Losses(input.locale());
        Xml xml = new Xml();
        xml.open("CJML", "version", "2.0");
        int touchpoints = 0;
        int moreChannels = 0;
        for (Journey journey : input.journeys()) {
            new JourneyWriter(xml, journey).write();
            List<Touchpoint> steps = journey.getStages().stream().flatMap(s -> s.getTouchpoints().stream()).toList();
            touchpoints += steps.size();
            moreChannels += (int) steps.stream().filter(t -> t.getChannels().size() > 1 && t.getReceiver() != null)
                    .count();
            boolean actual = journey.getKind() == JourneyKind.OBSERVED;
            losses.leftOut(journey, e -> isShown(e, actual));
        }
        xml.close("CJML");
        out.write(xml.text().getBytes(StandardCharsets.UTF_8));
        losses.add(moreChannels, n -> messages.get("cjml_oneChannel", n));
        return ExchangeSummary.counted(input.journeys().size(), touchpoints, losses.notices(), input.locale());
    }

    private static boolean isShown(EObject element, boolean actual) {
        return element instanceof Stage || element instanceof Touchpoint && element.eContainer() instanceof Stage
                || actual && element instanceof Emotion emotion && emotion.getViewpoint() == Viewpoint.OBSERVED
                        && element.eContainer() instanceof Touchpoint;
    }

    /** Writes one journey. */
    private record JourneyWriter(Xml xml, Journey journey) {

        void write() {
            String kind = isActual() ? "actualJourney" : "plannedJourney";
            xml.open(kind);
            xml.text("journeyID", Ids.idOf(journey));
            xml.optional("journeyTitle", Labels.of(journey));
            if (isActual() && journey.getBaseline() != null) {
                xml.text("plannedReference", Ids.idOf(journey.getBaseline()));
            }
            xml.open("journeyPhases");
            for (Stage stage : journey.getStages()) {
                xml.open("journeyPhase", "phaseID", Ids.idOf(stage));
                xml.text("phaseName", Labels.of(stage));
                xml.text("phaseDescription", text(stage.getDescription(), stage.getGoal()));
                xml.close("journeyPhase");
            }
            xml.close("journeyPhases");
            xml.optional("journeyShortSummary", text(journey.getScenario()));
            xml.optional("journeyLongSummary", text(journey.getDescription()));
            xml.text("journeyStatus", journey.getStatus().getLiteral());
            actors();
            xml.open("touchpoints");
            journey.getStages().forEach(s -> s.getTouchpoints().forEach(this::touchpoint));
            xml.close("touchpoints");
            xml.close(kind);
        }

        private boolean isActual() {
            return journey.getKind() == JourneyKind.OBSERVED;
        }

        private void actors() {
            Set<Actor> all = new LinkedHashSet<>(journey.getPersonas());
            journey.getStages().forEach(s -> s.getTouchpoints().forEach(t -> {
                all.addAll(t.getPersonas());
                List.of(initiators(t), receivers(t)).forEach(all::addAll);
            }));
            xml.open("actors");
            if (all.stream().noneMatch(Persona.class::isInstance)) {
                xml.empty("endUser", "actorID", CUSTOMER);
            }
            for (Actor actor : all) {
                boolean user = actor instanceof Persona;
                xml.open(user ? "endUser" : "serviceProvider", "actorID", Ids.idOf(actor));
                xml.text(user ? "actorName" : "companyName", Labels.of(actor));
                xml.close(user ? "endUser" : "serviceProvider");
            }
            xml.close("actors");
        }

        private static List<Actor> initiators(Touchpoint touchpoint) {
            return touchpoint.getInitiator() == null ? List.of() : List.of(touchpoint.getInitiator());
        }

        private static List<Actor> receivers(Touchpoint touchpoint) {
            return touchpoint.getReceiver() == null ? List.of() : List.of(touchpoint.getReceiver());
        }

        private void touchpoint(Touchpoint touchpoint) {
            boolean communication = touchpoint.getReceiver() != null;
            String name = (isActual() ? "actual" : "planned") + (communication ? "CommunicationPoint" : "Action");
            xml.open(name);
            xml.text("touchpointID", Ids.idOf(touchpoint));
            xml.empty("belongsTo", "phaseIDref", Ids.idOf(touchpoint.eContainer()));
            if (communication && isActual() && touchpoint.getCompliance() != Compliance.UNSPECIFIED) {
                xml.text("compliance", touchpoint.getCompliance().getLiteral().toLowerCase(Locale.ROOT));
            }
            side("initiator", initiator(touchpoint), Labels.of(touchpoint));
            if (communication) {
                side("receiver", Ids.idOf(touchpoint.getReceiver()), "");
                xml.open("channel");
                xml.text("channelName", touchpoint.getChannels().stream().findFirst().map(JourneyWriter::channel)
                        .orElse("Unknown"));
                xml.close("channel");
            }
            xml.optional("comment", text(touchpoint.getDescription(), touchpoint.getAction()));
            if (isActual()) {
                actual(touchpoint, communication);
            }
            if (touchpoint.getMoment() != MomentKind.NONE) {
                xml.text("category", touchpoint.getMoment().getLiteral());
            }
            xml.close(name);
        }

        private void side(String element, String actorId, String label) {
            xml.open(element);
            xml.empty("refersTo", "actorIDref", actorId);
            xml.text(element + "Label", label);
            xml.close(element);
        }

        private String initiator(Touchpoint touchpoint) {
            if (touchpoint.getInitiator() != null) {
                return Ids.idOf(touchpoint.getInitiator());
            }
            List<Persona> personas = touchpoint.getPersonas().isEmpty()
                    ? journey.getPersonas()
                    : touchpoint.getPersonas();
            return personas.isEmpty() ? CUSTOMER : Ids.idOf(personas.getFirst());
        }

        private static String channel(Channel channel) {
            return CjmlChannel.nameOf(channel.getKind()).orElse(Labels.of(channel));
        }

        private void actual(Touchpoint touchpoint, boolean communication) {
            if (communication && touchpoint.getTime() != null) {
                xml.open("timestamps");
                xml.text("timeOriginated", touchpoint.getTime().toString());
                xml.close("timestamps");
            }
            List<Emotion> felt = Feelings.ofEverybody(Viewpoint.OBSERVED).at(touchpoint);
            if (!felt.isEmpty()) {
                xml.open("touchpointExperience");
                xml.text("experienceDescription", felt.stream().map(e -> text(e.getQuote(), e.getName()))
                        .filter(t -> !t.isEmpty()).collect(Collectors.joining("; ")));
                Feelings.mean(felt).ifPresent(mean -> xml.text("experienceRating",
                        mean.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()));
                xml.close("touchpointExperience");
            }
        }

        /** Returns the first text that is not blank. */
        private static String text(String... texts) {
            for (String text : texts) {
                if (text != null && !text.isBlank()) {
                    return text;
                }
            }
            return "";
        }
    }

    /** Indented XML. */
    private static final class Xml {

        private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        private int depth;

        void open(String name, String... attributes) {
            tag(name, attributes).append(">\n");
            depth++;
        }

        void empty(String name, String... attributes) {
            tag(name, attributes).append("/>\n");
        }

        void text(String name, String text) {
            tag(name).append('>').append(XmlText.content(text)).append("</").append(name).append(">\n");
        }

        void optional(String name, String text) {
            if (!text.isBlank()) {
                text(name, text);
            }
        }

        void close(String name) {
            depth--;
            out.append("  ".repeat(depth)).append("</").append(name).append(">\n");
        }

        private StringBuilder tag(String name, String... attributes) {
            out.append("  ".repeat(depth)).append('<').append(name);
            for (int i = 0; i < attributes.length; i += 2) {
                out.append(' ').append(attributes[i]).append("=\"").append(XmlText.attribute(attributes[i + 1]))
                        .append('"');
            }
            return out;
        }

        String text() {
            return out.toString();
        }
    }
}
