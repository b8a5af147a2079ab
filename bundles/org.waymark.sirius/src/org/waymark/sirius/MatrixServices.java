package org.waymark.sirius;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.ownership.CellValue;
import org.waymark.core.ownership.OwnershipText;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;

/** The ownership matrix. Its cells are written and read as everywhere in Waymark. */
public class MatrixServices {

    public String columnLabel(BusinessFunction function) {
        return Elements.text(function.getCode()).isEmpty() ? Labels.of(function) : function.getCode();
    }

    /** Returns the columns of the matrix: all functions of the portfolio, each followed by those below it. */
    public List<BusinessFunction> allFunctions(Journey journey) {
        List<BusinessFunction> all = new ArrayList<>();
        Elements.portfolio(journey).map(Portfolio::getFunctions).ifPresent(functions -> collect(functions, all));
        return all;
    }

    private static void collect(List<BusinessFunction> functions, List<BusinessFunction> into) {
        for (BusinessFunction function : functions) {
            into.add(function);
            collect(function.getSubfunctions(), into);
        }
    }

    /** Returns the ownerships of the stages and touchpoints of a journey, one for each cell that says something. */
    public List<Ownership> allOwnerships(Journey journey) {
        List<Ownership> all = new ArrayList<>();
        for (Stage stage : journey.getStages()) {
            all.addAll(stage.getOwnerships());
            stage.getTouchpoints().forEach(touchpoint -> all.addAll(touchpoint.getOwnerships()));
        }
        return all;
    }

    /** Returns such as {@code R/A 4}; a dash for an ownership that says nothing. */
    public String cellText(Ownership ownership) {
        String roles = RoleLetters.of(Set.copyOf(ownership.getRoles()));
        String influence = ownership.getInfluence() == 0 ? "" : Integer.toString(ownership.getInfluence());
        String both = roles.isEmpty() || influence.isEmpty() ? roles + influence : roles + " " + influence;
        return both.isEmpty() ? RoleLetters.NONE : both;
    }

    /** Returns whether the text can be a cell; what is unclear changes nothing. */
    public Boolean isCell(String text) {
        CellValue.Kind kind = OwnershipText.parse(text).kind();
        return kind == CellValue.Kind.VALUE || kind == CellValue.Kind.EMPTY || kind == CellValue.Kind.NONE;
    }

    public Boolean isEmptyCell(String text) {
        return OwnershipText.parse(text).kind() == CellValue.Kind.EMPTY;
    }

    /** Sets what the text says; what it says nothing about stays. A dash takes roles and influence away. */
    public EObject fill(EObject element, String text) {
        if (!(element instanceof Ownership ownership)) {
            return element;
        }
        OwnershipText cell = OwnershipText.parse(text);
        boolean none = cell.kind() == CellValue.Kind.NONE;
        if (none || cell.roles().isPresent()) {
            List<Role> roles = cell.roles().orElse(Set.of()).stream().sorted().toList();
            ECollections.setEList(ownership.getRoles(), roles);
        }
        if (none || cell.influence().isPresent()) {
            ownership.setInfluence(cell.influence().orElse(0));
        }
        return ownership;
    }
}
