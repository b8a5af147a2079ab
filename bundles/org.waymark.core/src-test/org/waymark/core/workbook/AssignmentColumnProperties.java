package org.waymark.core.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.Ids;
import org.waymark.core.edit.DocumentDomain;
import org.waymark.core.ownership.Assignment;
import org.waymark.core.ownership.OwnershipTable;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.text.Messages;
import org.waymark.core.workbook.ColumnContent.EditedColumn;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.MetricEffect;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;

/** Every edited column understands, compares and applies the texts that it writes into a workbook. */
class AssignmentColumnProperties {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"));

    /** The content of an ownership; the texts may be empty. */
    record Content(Set<Role> roles, int influence, String authority, String change, MetricEffect effect) {

        void fill(Ownership ownership) {
            ownership.getRoles().clear();
            ownership.getRoles().addAll(new TreeSet<>(roles));
            ownership.setInfluence(influence);
            ownership.setAuthority(authority.isBlank() ? null : authority);
            ownership.setChange(change.isBlank() ? null : change);
            ownership.setMetricEffect(effect);
        }
    }

    @Provide
    Arbitrary<Content> contents() {
        Arbitrary<String> texts = Arbitraries.strings().withCharRange(' ', '~').withCharRange('а', 'я')
                .withChars('\n', '\t', '=', '\'', '"').ofMaxLength(12).map(TextCleaner::clean);
        return Combinators.combine(Arbitraries.of(Role.class).set().ofMinSize(1), Arbitraries.integers().between(0, 5),
                texts, texts, Arbitraries.of(MetricEffect.class)).as(Content::new);
    }

    @Provide
    Arbitrary<AssignmentColumn> columns() {
        return Arbitraries.of(AssignmentColumn.edited());
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(LANGUAGES);
    }

    @Property(tries = 300)
    void theTextOfAValueIsReadAsThatValue(@ForAll("columns") AssignmentColumn column,
            @ForAll("contents") Content content, @ForAll("languages") Locale locale) {
        OwnershipTable table = table(content);
        String text = text(table, column, locale);
        Ownership ownership = ownership(table);
        switch ((EditedColumn) column.content()) {
            case FeatureColumn feature -> {
                assertEquals(Optional.of(feature.valueOf(ownership)), feature.read(text));
                assertEquals(feature.valueOf(ownership), feature.exported(text));
            }
            case StateColumn state -> {
                assertEquals(column == AssignmentColumn.ROLES ? content.roles : Set.of(), state.read(text).roles());
                assertEquals(column == AssignmentColumn.INFLUENCE ? content.influence : 0,
                        state.read(text).influence());
            }
        }
    }

    @Property(tries = 300)
    void cellsSayTheSameIfAndOnlyIfTheirValuesAreEqual(@ForAll("columns") AssignmentColumn column,
            @ForAll("contents") Content one, @ForAll("contents") Content other, @ForAll("languages") Locale locale) {
        String before = text(table(one), column, locale);
        String after = text(table(other), column, locale);
        boolean equal = value(column, ownership(table(one))).equals(value(column, ownership(table(other))));
        assertEquals(equal, column.isSame(before, after));
        assertEquals(equal, column.isSame(after, before));
        assertTrue(column.isSame(before, before));
    }

    @Property(tries = 300)
    void anEditWritesItsColumnAndNoOther(@ForAll("columns") AssignmentColumn column, @ForAll("contents") Content one,
            @ForAll("contents") Content other, @ForAll("languages") Locale locale) {
        OwnershipTable table = table(one);
        String before = text(table, column, locale);
        String after = text(table(other), column, locale);
        Map<AssignmentColumn, Object> expected = values(ownership(table));
        expected.put(column, value(column, ownership(table(other))));
        if (column.isSame(before, after)) {
            return;
        }
        ImportReport report = merge(table, locale, new WorkbookEdit("Call", "A", column, before, after, "List", "A1"));
        assertEquals(List.of(ImportItem.Kind.CHANGED), report.items().stream().map(ImportItem::kind).toList());
        assertEquals(List.of(Optional.of(column)), report.items().stream().map(ImportItem::column).toList());
        assertEquals(expected, values(ownership(table)));
    }

    @Example
    void whatIsNoValueIsLeftOutWithASentenceOfItsColumn() {
        Content content = new Content(Set.of(Role.RESPONSIBLE), 1, "", "", MetricEffect.UNSPECIFIED);
        for (AssignmentColumn column : AssignmentColumn.edited()) {
            ImportReport report = merge(table(content), Locale.ENGLISH,
                    new WorkbookEdit("Call", "A", column, "", "?!", "List", "A1"));
            ImportItem item = report.items().getFirst();
            boolean read = item.kind() == ImportItem.Kind.CHANGED;
            assertEquals(read ? ImportItem.Reason.NONE : ImportItem.Reason.NOT_READ, item.reason(), column.name());
            assertEquals(!read, report.hasLeftOut());
            for (Locale locale : LANGUAGES) {
                assertTrue(ImportTexts.of(locale).message(item).contains("?!"), column.name());
                assertFalse(column.heading(locale).isBlank());
                assertFalse(Messages.of(AssignmentColumn.class, locale).get("import_reason_" + column.key()).isBlank());
            }
        }
    }

    /** Two columns that write the same feature would overwrite each other. */
    @Example
    void everyColumnWritesAFeatureOfItsOwn() {
        List<EAttribute> written = AssignmentColumn.edited().stream()
                .map(it -> switch ((EditedColumn) it.content()) {
                    case FeatureColumn feature -> feature.feature();
                    case StateColumn state -> state.feature();
                }).toList();
        assertEquals(written.size(), Set.copyOf(written).size(), written.toString());
        written.forEach(feature -> assertTrue(Literals.OWNERSHIP.getEAllAttributes().contains(feature)));
    }

    private static ImportReport merge(OwnershipTable table, Locale locale, WorkbookEdit edit) {
        PortfolioDocument document = PortfolioFiles.create(Path.of("table.cjm"), table.portfolio);
        table.portfolio.eAllContents().forEachRemaining(it -> {
            if (it instanceof NamedElement) {
                Ids.assign(it, OwnershipTable.id(it));
            }
        });
        Baseline now = Baseline.of(table.portfolio, OwnershipTable::id, locale);
        ImportReport report = OwnershipMerger.merge(document,
                new Baseline(true, now.functions(), now.steps(), now.assignments()), List.of(edit), List.of());
        EditingDomain domain = new DocumentDomain(document);
        report.command(domain).ifPresent(domain.getCommandStack()::execute);
        return report;
    }

    private static OwnershipTable table(Content content) {
        OwnershipTable table = OwnershipTable.of("""
                       | A
                = Call | R1
                """);
        content.fill(ownership(table));
        return table;
    }

    private static Ownership ownership(OwnershipTable table) {
        return table.ownership("Call", "A");
    }

    private static String text(OwnershipTable table, AssignmentColumn column, Locale locale) {
        return column.texts(locale)
                .apply(Assignment.of(table.portfolio.getJourneys(), OwnershipTable::id).getFirst());
    }

    private static Object value(AssignmentColumn column, Ownership ownership) {
        return switch ((EditedColumn) column.content()) {
            case FeatureColumn feature -> feature.valueOf(ownership);
            case StateColumn state -> column == AssignmentColumn.ROLES
                    ? Set.copyOf(ownership.getRoles())
                    : ownership.getInfluence();
        };
    }

    private static Map<AssignmentColumn, Object> values(Ownership ownership) {
        Map<AssignmentColumn, Object> values = new HashMap<>();
        AssignmentColumn.edited().forEach(column -> values.put(column, value(column, ownership)));
        return values;
    }
}
