package org.waymark.core.ownership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * Portfolios written as a table that readers of the tests can check by eye. The first line names the functions, {@code
 * A.B} = B below A. A line that starts with {@code ==} is a journey, with {@code =} a stage, with {@code -} a
 * touchpoint, with {@code *} a micro-interaction; {@code !3} after the name is its importance. A cell is {@code R/A4} =
 * responsible and accountable with influence 4, {@code none} = explicitly none, empty = not mentioned.
 */
public final class OwnershipTable {

    public final Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
    private final Map<String, NamedElement> byName = new HashMap<>();
    private final List<BusinessFunction> functions = new ArrayList<>();

    private OwnershipTable() {
    }

    public static OwnershipTable of(String table) {
        OwnershipTable result = new OwnershipTable();
        List<String> lines = table.lines().filter(line -> !line.isBlank()).toList();
        String[] head = cells(lines.getFirst());
        for (int i = 1; i < head.length; i++) {
            result.addFunction(head[i]);
        }
        if (lines.stream().noneMatch(line -> line.strip().startsWith("=="))) {
            result.addJourney("Journey");
        }
        lines.stream().skip(1).forEach(result::addRow);
        return result;
    }

    /** Returns a readable id: the name of a named element, {@code step>function} for an ownership. */
    public static String id(EObject element) {
        if (element instanceof Ownership ownership) {
            return id(ownership.eContainer()) + ">" + id(ownership.getFunction());
        }
        return ((NamedElement) element).getName();
    }

    public OwnershipMatrix matrix(MatrixOptions options) {
        return OwnershipMatrix.of(portfolio, portfolio.getJourneys(), options, OwnershipTable::id);
    }

    public OwnershipMatrix matrix() {
        return matrix(MatrixOptions.PLAIN);
    }

    @SuppressWarnings("unchecked")
    public <T extends NamedElement> T get(String name) {
        return (T) byName.get(name);
    }

    public Ownership ownership(String step, String function) {
        return this.<Step>get(step).getOwnerships().stream().filter(it -> it.getFunction().getName().equals(function))
                .findFirst().orElseThrow();
    }

    private void addFunction(String path) {
        BusinessFunction function = CjmFactory.eINSTANCE.createBusinessFunction();
        int dot = path.lastIndexOf('.');
        function.setName(path.substring(dot + 1));
        if (dot < 0) {
            portfolio.getFunctions().add(function);
        } else {
            String parent = path.substring(0, dot);
            this.<BusinessFunction>get(parent.substring(parent.lastIndexOf('.') + 1)).getSubfunctions().add(function);
        }
        byName.put(function.getName(), function);
        functions.add(function);
    }

    private void addJourney(String name) {
        Journey journey = CjmFactory.eINSTANCE.createJourney();
        journey.setName(name);
        portfolio.getJourneys().add(journey);
        byName.put(name, journey);
    }

    private void addRow(String line) {
        String[] cells = cells(line);
        String[] head = cells[0].split(" ", 2);
        String[] name = head[1].split(" *!");
        Journey journey = portfolio.getJourneys().isEmpty() ? null : portfolio.getJourneys().getLast();
        if (head[0].equals("==")) {
            addJourney(name[0]);
            return;
        }
        Step step;
        if (head[0].equals("=")) {
            Stage stage = CjmFactory.eINSTANCE.createStage();
            journey.getStages().add(stage);
            step = stage;
        } else {
            Touchpoint touchpoint = CjmFactory.eINSTANCE.createTouchpoint();
            touchpoint.setImportance(name.length > 1 ? Integer.parseInt(name[1]) : 0);
            List<Touchpoint> siblings = journey.getStages().getLast().getTouchpoints();
            (head[0].equals("*") ? siblings.getLast().getMicroInteractions() : siblings).add(touchpoint);
            step = touchpoint;
        }
        step.setName(name[0]);
        byName.put(name[0], step);
        for (int i = 1; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                addOwnership(step, functions.get(i - 1), cells[i]);
            }
        }
    }

    private static void addOwnership(Step step, BusinessFunction function, String text) {
        Ownership ownership = CjmFactory.eINSTANCE.createOwnership();
        ownership.setFunction(function);
        for (char c : text.equals("none") ? new char[0] : text.toCharArray()) {
            if (Character.isDigit(c)) {
                ownership.setInfluence(c - '0');
            } else if (c != '/') {
                ownership.getRoles().add(Role.get("RACIS".indexOf(c)));
            }
        }
        step.getOwnerships().add(ownership);
    }

    private static String[] cells(String line) {
        String[] cells = line.split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        return cells;
    }

    /**
     * Returns the matrix as text with its accountable functions: {@code R/A4} own, {@code (R/A4)} inherited, {@code
     * none}.
     */
    public static String show(OwnershipMatrix matrix) {
        StringBuilder out = new StringBuilder();
        for (MatrixRow row : matrix.rows()) {
            out.append("  ".repeat(row.depth())).append(row.name()).append(":");
            for (int i = 0; i < row.cells().size(); i++) {
                MatrixCell cell = row.cells().get(i);
                String text = cell.explicitNone() ? "none" : RoleLetters.of(cell);
                String influence = cell.influence() == 0 ? "" : "" + cell.influence();
                if (cell.influenceInherited()) {
                    text = text.endsWith(")")
                            ? text.substring(0, text.length() - 1) + influence + ")"
                            : text + "(" + influence + ")";
                } else {
                    text += influence;
                }
                out.append(text.isEmpty() ? "" : " " + matrix.columns().get(i).name() + "=" + text);
            }
            out.append(" => ").append(String.join("+", row.accountables().stream().map(FunctionColumn::name).toList()));
            out.append('\n');
        }
        return out.toString();
    }
}
