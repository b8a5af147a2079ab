package org.waymark.core.exchange.cjml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.ModelLists;
import org.waymark.core.exchange.Draft;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.FileFormat;
import org.waymark.core.exchange.ImportInput;
import org.waymark.core.exchange.ImportResult;
import org.waymark.core.exchange.Importer;
import org.waymark.core.reading.XmlDecoder;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Actor;
import org.waymark.model.cjm.Compliance;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.TouchpointKind;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads CJML 2.0 in the variants of its writers. It tolerates what can be understood and reports what was guessed. */
public final class CjmlImporter implements Importer {

    private static final FileFormat FORMAT = new FileFormat("cjml", List.of("cjml", "xml"), CjmlImporter.class);

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public ImportResult read(ImportInput input) throws JourneyException {
        Messages messages = Messages.of(CjmlImporter.class, input.locale());
        XmlDecoder.Xml xml = XmlDecoder.decode(input.content(), input.choices().encoding(), input.locale());
        Element root = root(xml.text(), messages);
        if (!root.getLocalName().equals("CJML")) {
            throw new JourneyException(messages.get("cjml_otherRoot", Lines.shortened(root.getLocalName(), 40)));
        }
        return new Reading(input, messages, xml.notices()).read(root);
    }

    private static Element root(String text, Messages messages) throws JourneyException {
        try {
            return CjmlXml.parse(text);
        } catch (SAXParseException e) {
            String said = String.valueOf(e.getMessage());
            int line = Math.max(1, e.getLineNumber());
            throw new JourneyException(switch (CjmlXml.problem(said)) {
                case DOCTYPE -> messages.get("cjml_doctype", line);
                case TOO_DEEP -> messages.get("cjml_tooDeep", line, CjmlXml.MAX_DEPTH);
                case OTHER -> messages.get("cjml_malformed", line, Lines.shortened(said, 120));
            }, e);
        } catch (SAXException e) {
            throw new JourneyException(messages.get("cjml_malformed", 1,
                    Lines.shortened(String.valueOf(e.getMessage()), 120)), e);
        }
    }

    /** One import. */
    private static final class Reading {

        private final Messages messages;
        private final Draft draft;
        private final CjmlExperience experience;
        private final Map<String, Actor> actors = new HashMap<>();
        private final Map<String, Actor> named = new HashMap<>();
        private final Map<String, Journey> planned = new HashMap<>();
        private final Map<String, Touchpoint> plannedTouchpoints = new HashMap<>();
        private final List<String> notices = new ArrayList<>();
        private final String name;
        private final Locale locale;
        private int touchpoints;

        Reading(ImportInput input, Messages messages, List<String> said) {
            this.messages = messages;
            this.draft = new Draft(input);
            this.name = input.name();
            this.locale = input.locale();
            notices.addAll(said);
            this.experience = new CjmlExperience(messages, notices, input);
        }

        ImportResult read(Element root) throws JourneyException {
            List<Element> journeys = CjmlXml.children(root, "plannedJourney", "actualJourney");
            if (journeys.isEmpty()) {
                throw new JourneyException(messages.get("cjml_noJourneys"));
            }
            experience.findScale(root);
            // planned journeys first: an actual journey may refer to a later one
            journeys.stream().filter(j -> !isActual(j)).forEach(this::journey);
            journeys.stream().filter(Reading::isActual).forEach(this::journey);
            return new ImportResult(draft.portfolio(), ExchangeSummary.counted(journeys.size(), touchpoints, notices,
                    locale));
        }

        private static boolean isActual(Element journey) {
            return journey.getLocalName().equalsIgnoreCase("actualJourney");
        }

        private void journey(Element source) {
            String id = CjmlXml.text(source, "journeyID");
            String title = CjmlXml.text(source, "journeyTitle");
            Journey journey = draft.journey(!title.isEmpty() ? title : !id.isEmpty() ? id : name);
            texts(source, journey);
            if (isActual(source)) {
                journey.setKind(JourneyKind.OBSERVED);
                Optional.ofNullable(planned.get(CjmlXml.text(source, "plannedReference")))
                        .ifPresent(journey::setBaseline);
            } else {
                planned.put(id, journey);
            }
            Set<Persona> personas = actors(source);
            Map<String, Stage> phases = phases(source, journey);
            Stage current = null;
            int reached = 0;
            boolean backwards = false;
            Map<Stage, Integer> order = new HashMap<>();
            journey.getStages().forEach(stage -> order.put(stage, order.size()));
            for (Element touchpoint : touchpoints(source)) {
                String phase = CjmlXml.attribute(touchpoint, "belongsTo", "phaseIDref");
                Stage stage = phases.get(phase);
                if (stage == null) {
                    // a touchpoint without phase belongs to the phase of the previous one
                    stage = current != null
                            ? current
                            : phases.computeIfAbsent("",
                                    p -> Draft.stage(journey, draft.withoutStage()));
                }
                int position = order.computeIfAbsent(stage, s -> order.size());
                backwards |= position < reached;
                reached = position;
                current = stage;
                touchpoint(touchpoint, stage, journey);
            }
            if (backwards) {
                notices.add(messages.get("cjml_backwards", Lines.shortened(journey.getName(), 60)));
            }
            ModelLists.addAll(journey.getPersonas(), personas);
        }

        private static void texts(Element source, Journey journey) {
            set(CjmlXml.text(source, "journeyShortSummary"), journey::setScenario);
            set(CjmlXml.text(source, "journeyLongSummary"), journey::setDescription);
            Optional.ofNullable(JourneyStatus.get(CjmlXml.text(source, "journeyStatus"))).ifPresent(journey::setStatus);
        }

        private static void set(String text, java.util.function.Consumer<String> feature) {
            if (!text.isEmpty()) {
                feature.accept(text);
            }
        }

        private Set<Persona> actors(Element source) {
            Set<Persona> personas = new LinkedHashSet<>();
            for (Element list : CjmlXml.children(source, "actors")) {
                for (Element actor : CjmlXml.children(list, "endUser", "serviceProvider")) {
                    boolean user = actor.getLocalName().equalsIgnoreCase("endUser");
                    // some writers repeat an actor in a later journey as a reference
                    String id = first(actor.getAttribute("actorID"), actor.getAttribute("actorIDref"));
                    String label = first(CjmlXml.text(actor, user ? "actorName" : "companyName"),
                            CjmlXml.text(actor, user ? "companyName" : "actorName"), id);
                    Actor known = actors.get(id);
                    Actor entry = known != null ? known : user ? draft.persona(label) : draft.function(label);
                    actors.putIfAbsent(id, entry);
                    named.putIfAbsent(Draft.key(entry.getName()), entry);
                    if (entry instanceof Persona persona) {
                        personas.add(persona);
                    }
                }
            }
            return personas;
        }

        private static Map<String, Stage> phases(Element source, Journey journey) {
            Map<String, Stage> phases = new HashMap<>();
            for (Element list : CjmlXml.children(source, "journeyPhases")) {
                for (Element phase : CjmlXml.children(list, "journeyPhase")) {
                    String id = phase.getAttribute("phaseID").strip();
                    Stage stage = Draft.stage(journey, first(CjmlXml.text(phase, "phaseName"), id));
                    set(CjmlXml.text(phase, "phaseDescription"), stage::setDescription);
                    phases.put(id, stage);
                }
            }
            return phases;
        }

        private static List<Element> touchpoints(Element source) {
            return CjmlXml.children(source, "touchpoints").stream().flatMap(list -> CjmlXml.children(list,
                    "plannedAction", "actualAction", "plannedCommunicationPoint", "actualCommunicationPoint").stream())
                    .toList();
        }

        private void touchpoint(Element source, Stage stage, Journey journey) {
            touchpoints++;
            String id = CjmlXml.text(source, "touchpointID");
            Touchpoint touchpoint = draft.touchpoint(stage, "");
            Optional<Actor> initiator = actor(source, "initiator");
            Optional<Actor> receiver = actor(source, "receiver");
            initiator.ifPresent(touchpoint::setInitiator);
            receiver.ifPresent(touchpoint::setReceiver);
            if (source.getLocalName().endsWith("Action")) {
                touchpoint.setKind(TouchpointKind.ACTION);
            }
            String initiatorLabel = CjmlXml.text(source, "initiator", "initiatorLabel");
            String receiverLabel = CjmlXml.text(source, "receiver", "receiverLabel");
            // the map describes the customer's side
            boolean customerReceives = receiver.orElse(null) instanceof Persona
                    && !(initiator.orElse(null) instanceof Persona);
            String mine = customerReceives ? receiverLabel : initiatorLabel;
            String other = customerReceives ? initiatorLabel : receiverLabel;
            String comment = CjmlXml.text(source, "comment");
            touchpoint.setName(first(mine, other, Lines.shortened(comment, 60), id));
            String further = other.equals(touchpoint.getName()) ? "" : other;
            set(comment.isEmpty() || further.isEmpty() ? first(comment, further) : comment + "\n" + further,
                    touchpoint::setDescription);
            channel(CjmlXml.text(source, "channel", "channelName"), touchpoint);
            Optional.ofNullable(MomentKind.get(CjmlXml.text(source, "category"))).ifPresent(touchpoint::setMoment);
            if (journey.getKind() == JourneyKind.OBSERVED) {
                Optional.ofNullable(plannedTouchpoints.get(id)).ifPresent(touchpoint::setPlanned);
                touchpoint.setCompliance(compliance(source, id));
                experience.read(source, touchpoint);
            } else {
                plannedTouchpoints.putIfAbsent(id, touchpoint);
            }
        }

        private Optional<Actor> actor(Element touchpoint, String side) {
            for (Element element : CjmlXml.children(touchpoint, side)) {
                String id = CjmlXml.attribute(element, "refersTo", "actorIDref");
                if (!id.isEmpty()) {
                    return Optional.of(actors.computeIfAbsent(id, this::unknown));
                }
            }
            return Optional.empty();
        }

        /** Finds an actor by name: the official sample itself refers to one by a name that is no id. */
        private Actor unknown(String id) {
            return named.computeIfAbsent(Draft.key(id), key -> {
                notices.add(messages.get("cjml_unknownActor", Lines.shortened(id, 60)));
                return draft.function(id);
            });
        }

        private void channel(String text, Touchpoint touchpoint) {
            if (!text.isEmpty() && !text.equalsIgnoreCase("Unknown")) {
                var channel = draft.channel(text);
                CjmlChannel.kindOf(text).ifPresent(channel::setKind);
                touchpoint.getChannels().add(channel);
            }
        }

        /**
         * Reads the compliance. Without a value the touchpoint went as planned, but an id that begins with D marks an
         * unplanned one.
         */
        private static Compliance compliance(Element source, String id) {
            return switch (CjmlXml.text(source, "compliance").toLowerCase(Locale.ROOT)) {
                case "missing" -> Compliance.MISSING;
                case "adhoc", "ad hoc", "ad-hoc" -> Compliance.AD_HOC;
                case "failing" -> Compliance.FAILING;
                case "" -> id.matches("D[0-9].*") ? Compliance.AD_HOC : Compliance.COMPLETED;
                default -> Compliance.COMPLETED;
            };
        }

        private static String first(String... texts) {
            for (String text : texts) {
                if (!text.isBlank()) {
                    return text.strip();
                }
            }
            return "";
        }
    }
}
