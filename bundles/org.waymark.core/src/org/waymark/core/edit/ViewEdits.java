package org.waymark.core.edit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.Actor;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneSetting;
import org.waymark.model.cjm.Lens;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.View;

/** Edits of the named views of a journey, each one undo step. */
public final class ViewEdits {

    /**
     * The content of a view.
     *
     * @param lanes visible lanes from top to bottom; empty = every lane with content
     * @param personas filter of personas; empty = all
     * @param functions filter of functions; empty = all
     * @param target function or persona of the lens, {@code null} for none
     */
    public record Draft(String name, List<LaneSpec> lanes, List<Persona> personas, List<BusinessFunction> functions,
            Lens lens, Actor target) {

        public Draft {
            lanes = List.copyOf(lanes);
            personas = List.copyOf(personas);
            functions = List.copyOf(functions);
        }

        /** Returns the current content of a view. */
        public static Draft of(View view) {
            return new Draft(Labels.name(view),
                    view.getLanes().stream().map(LaneSpec::of).toList(), view.getPersonas(), view.getFunctions(),
                    view.getLens(), view.getLensTarget());
        }
    }

    private final EditingDomain domain;
    private final FeatureEdits features;
    private final Messages messages = Messages.of(ViewEdits.class);

    public ViewEdits(EditingDomain domain) {
        this.domain = domain;
        this.features = new FeatureEdits(domain);
    }

    /** Adds a view at the end of the journey's views; it is the affected object of the command. */
    public Command add(Journey journey, Draft draft) {
        View view = CjmFactory.eINSTANCE.createView();
        view.setName(TextCleaner.clean(draft.name()));
        draft.lanes().forEach(lane -> view.getLanes().add(setting(lane)));
        view.getPersonas().addAll(draft.personas());
        view.getFunctions().addAll(draft.functions());
        view.setLens(draft.lens());
        view.setLensTarget(draft.target());
        return Labelled.of(messages.get("edit_addView"), view,
                new AddCommand(domain, journey, Literals.JOURNEY__VIEWS, view));
    }

    /** Changes what differs; lanes that stay keep their identity. */
    public Command change(View view, Draft draft) {
        List<Command> steps = new ArrayList<>();
        add(steps, features.set(view, Literals.NAMED_ELEMENT__NAME, draft.name()));
        add(steps, features.set(view, Literals.VIEW__LANES, draft.lanes().stream().map(l -> setting(view, l))
                .toList()));
        add(steps, features.set(view, Literals.VIEW__PERSONAS, draft.personas()));
        add(steps, features.set(view, Literals.VIEW__FUNCTIONS, draft.functions()));
        add(steps, features.set(view, Literals.VIEW__LENS, draft.lens()));
        add(steps, features.set(view, Literals.VIEW__LENS_TARGET, draft.target()));
        return Labelled.of(messages.get("edit_changeView"), List.of(view), steps);
    }

    private static void add(List<Command> steps, Command step) {
        if (step != UnexecutableCommand.INSTANCE) {
            steps.add(step);
        }
    }

    private static LaneSetting setting(View view, LaneSpec lane) {
        return view.getLanes().stream().filter(setting -> LaneSpec.of(setting).equals(lane)).findFirst()
                .orElseGet(() -> setting(lane));
    }

    private static LaneSetting setting(LaneSpec lane) {
        LaneSetting setting = CjmFactory.eINSTANCE.createLaneSetting();
        setting.setKind(lane.kind());
        if (lane.facts().isKeyed()) {
            setting.setKey(lane.key());
        }
        return setting;
    }
}
