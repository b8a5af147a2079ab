package org.waymark.core.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.waymark.core.table.TableItem.Reason;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Portfolio;

/** The elements of a portfolio's library by name. Case and blanks make no difference; new names become new elements. */
final class LibraryNames {

    /** New names that are compared with all existing ones. */
    private static final int MOST_COMPARED = 500;
    private static final int MOST_EXISTING = 2_000;

    private final Portfolio portfolio;
    private final Map<String, String> meant = new HashMap<>();
    private final boolean create;
    private final ImportCount count;
    private final Map<EReference, Map<String, NamedElement>> known = new HashMap<>();
    private final Map<EReference, List<String>> existing = new HashMap<>();
    private int compared;

    /**
     * @param names names that mean an existing element, by its name
     * @param create whether new names become elements
     */
    LibraryNames(Portfolio portfolio, Map<String, String> names, boolean create, ImportCount count) {
        this.portfolio = portfolio;
        this.create = create;
        this.count = count;
        names.forEach((name, meaning) -> meant.put(TableNames.folded(name), TableNames.folded(meaning)));
    }

    /** Returns the element of a name, if it is there. */
    Optional<NamedElement> find(EReference library, String name) {
        String folded = TableNames.folded(name);
        Map<String, NamedElement> all = known.computeIfAbsent(library, this::load);
        NamedElement its = all.get(meant.getOrDefault(folded, folded));
        return Optional.ofNullable(its == null ? all.get(folded) : its);
    }

    /** Returns the element of a name, or a new one; empty if nothing may be created, which is reported. */
    Optional<NamedElement> of(EReference library, String name, PlannedValue value) {
        Optional<NamedElement> its = find(library, name);
        if (its.isPresent()) {
            return its;
        }
        Optional<String> near = near(library, name);
        if (!create) {
            count.add(Reason.UNKNOWN_NAME, value.row(), value.column(), name, near.orElse(""));
            return Optional.empty();
        }
        NamedElement fresh = (NamedElement) EcoreUtil.create(library.getEReferenceType());
        fresh.setName(name);
        list(library).addUnique(fresh);
        known.get(library).put(TableNames.folded(name), fresh);
        count.created(new TableReport.Created(library.getEReferenceType().getName(), name, near.orElse("")));
        near.ifPresent(other -> count.add(Reason.NEAR_NAME, value.row(), value.column(), name, other));
        return Optional.of(fresh);
    }

    @SuppressWarnings("unchecked")
    private InternalEList<NamedElement> list(EReference library) {
        return (InternalEList<NamedElement>) portfolio.eGet(library);
    }

    private Map<String, NamedElement> load(EReference library) {
        Map<String, NamedElement> all = new HashMap<>();
        List<String> names = existing.computeIfAbsent(library, it -> new ArrayList<>());
        list(library).forEach(element -> know(all, names, element));
        if (library == Literals.PORTFOLIO__FUNCTIONS) {
            List.copyOf(all.values()).forEach(it -> {
                String code = ((BusinessFunction) it).getCode();
                if (code != null && !code.isBlank()) {
                    all.putIfAbsent(TableNames.folded(code), it);
                }
            });
        }
        return all;
    }

    private static void know(Map<String, NamedElement> all, List<String> names, NamedElement element) {
        if (element.getName() != null && !element.getName().isBlank()) {
            all.putIfAbsent(TableNames.folded(element.getName()), element);
            names.add(element.getName());
        }
        if (element instanceof BusinessFunction function) {
            function.getSubfunctions().forEach(it -> know(all, names, it));
        }
    }

    /** Returns the existing name that a new one may mean. */
    private Optional<String> near(EReference library, String name) {
        List<String> names = existing.getOrDefault(library, List.of());
        if (names.isEmpty() || names.size() > MOST_EXISTING || compared++ >= MOST_COMPARED) {
            return Optional.empty();
        }
        return NearNames.nearest(name, names);
    }
}
