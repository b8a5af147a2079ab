package org.waymark.ui.backlog;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.EffectiveOwnership.Held;
import org.waymark.core.insight.BacklogItem;
import org.waymark.core.insight.PainItem;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.Step;

/**
 * Choice of what is shown of a backlog.
 *
 * @param function function that is accountable or contributes, itself or a part of it
 * @param journeyId journey in which something is cured
 * @param text words in name, effect or owner
 */
record BacklogFilter(Optional<BusinessFunction> function, Optional<String> journeyId, Due due,
        Optional<InitiativeStatus> status, String text) {

    /** Days that count as soon. */
    private static final int SOON = 90;

    static final BacklogFilter ALL = new BacklogFilter(Optional.empty(), Optional.empty(), Due.ALL, Optional.empty(),
            "");

    /** Dates until which something is to be done. */
    enum Due {
        ALL, OVERDUE, SOON, NONE;

        String key() {
            return "backlog_due_" + name().toLowerCase(Locale.ROOT);
        }
    }

    BacklogFilter withFunction(Optional<BusinessFunction> value) {
        return new BacklogFilter(value, journeyId, due, status, text);
    }

    BacklogFilter withJourney(Optional<String> value) {
        return new BacklogFilter(function, value, due, status, text);
    }

    BacklogFilter withDue(Due value) {
        return new BacklogFilter(function, journeyId, value, status, text);
    }

    BacklogFilter withStatus(Optional<InitiativeStatus> value) {
        return new BacklogFilter(function, journeyId, due, value, text);
    }

    BacklogFilter withText(String value) {
        return new BacklogFilter(function, journeyId, due, status, value.strip());
    }

    boolean takes(BacklogItem item, Initiative initiative, LocalDate today) {
        return function.filter(it -> Stream.concat(Stream.ofNullable(initiative.getAccountable()),
                initiative.getContributors().stream()).noneMatch(one -> isIn(one, it))).isEmpty()
                && journeyId.filter(id -> item.cures().stream().noneMatch(it -> it.journeyId().equals(id))).isEmpty()
                && status.filter(it -> it != item.status()).isEmpty() && takesDue(item, today)
                && said(item.name(), item.expectedEffect(), item.accountable());
    }

    /** @param step where the pain point is; who is accountable there may be the function that is asked for */
    boolean takes(PainItem item, Optional<EObject> step) {
        return function.filter(it -> accountable(step).noneMatch(one -> isIn(one, it))).isEmpty()
                && journeyId.filter(id -> !item.journeyId().equals(id)).isEmpty()
                && said(item.name(), item.step(), item.cost());
    }

    private static Stream<BusinessFunction> accountable(Optional<EObject> step) {
        return step.filter(Step.class::isInstance).map(Step.class::cast).stream()
                .flatMap(it -> EffectiveOwnership.of(it).accountable().stream()).map(Held::function);
    }

    private static boolean isIn(EObject function, EObject whole) {
        return function == whole || EcoreUtil.isAncestor(whole, function);
    }

    private boolean takesDue(BacklogItem item, LocalDate today) {
        return switch (due) {
            case ALL -> true;
            case NONE -> item.due().isEmpty() && !item.isClosed();
            case OVERDUE -> !item.isClosed() && item.due().filter(it -> it.isBefore(today)).isPresent();
            case SOON -> !item.isClosed()
                    && item.due().filter(it -> !it.isBefore(today) && it.isBefore(today.plusDays(SOON))).isPresent();
        };
    }

    private boolean said(String... texts) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return Stream.of(texts).anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
