package org.waymark.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.FileSource;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.persist.RandomPortfolios;

/** Two threads find what one finds, in the same order, because none of them changes the model. */
class TwoThreadsTest {

    private static final int ALWAYS = 0;
    private static final int NEVER = Integer.MAX_VALUE;

    private static PortfolioDocument random(long seed, int size) throws JourneyException {
        PortfolioDocument document = PortfolioFiles.create(Path.of("random.cjm").toAbsolutePath(),
                RandomPortfolios.of(seed, size));
        return reload(document);
    }

    private static PortfolioDocument reload(PortfolioDocument document) throws JourneyException {
        return PortfolioFiles.load(document.rootFile(), FileSource.of(CanonicalText.files(document)));
    }

    @Property(tries = 60, seed = "20261130")
    void twoThreadsFindTheSame(@ForAll long seed, @ForAll @IntRange(min = 40, max = 900) int size)
            throws JourneyException {
        PortfolioDocument document = random(seed, size);
        PortfolioDocument fresh = reload(document);
        assertTrue(new RuleContext(document).mayBeShared());
        Validation one = new Validator().report(document, RuleSettings.standard(), NEVER);
        assertFalse(one.findings().isEmpty());
        assertEquals(one, new Validator().report(fresh, RuleSettings.standard(), ALWAYS));
        assertEquals(one, new Validator().report(document, RuleSettings.standard(), ALWAYS));
    }

    @Property(tries = 40, seed = "20261201")
    void noRuleMakesAListOfTheModel(@ForAll long seed, @ForAll @IntRange(min = 40, max = 900) int size)
            throws JourneyException {
        PortfolioDocument document = random(seed, size);
        List<String> before = lists(document);
        new Validator().report(document, RuleSettings.standard(), NEVER);
        assertEquals(before, lists(document));
    }

    /** Returns the lists that elements have, by number and name. */
    private static List<String> lists(PortfolioDocument document) {
        List<String> found = new ArrayList<>();
        List<EObject> elements = new ElementIndex(document.portfolio(), 0).elements();
        for (int i = 0; i < elements.size(); i++) {
            for (Class<?> type = elements.get(i).getClass(); type != Object.class; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (EList.class.isAssignableFrom(field.getType()) && isMade(field, elements.get(i))) {
                        found.add(i + " " + type.getSimpleName() + '.' + field.getName());
                    }
                }
            }
        }
        return found;
    }

    private static boolean isMade(Field field, EObject element) {
        try {
            field.setAccessible(true);
            return field.get(element) != null;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPortfolioThatRefersToSomethingMissingIsReadByOneThread() {
        PortfolioDocument document = Findings.stage("<touchpoints xmi:id='_t' channels='_gone'/>");
        assertFalse(new RuleContext(document).mayBeShared());
        assertEquals(new Validator().report(document, RuleSettings.standard(), NEVER),
                new Validator().report(document, RuleSettings.standard(), ALWAYS));
    }

    @Test
    void aFailureOfEitherThreadIsThrown() throws JourneyException {
        PortfolioDocument document = random(7, 100);
        Thread caller = Thread.currentThread();
        for (boolean failsHere : List.of(true, false)) {
            Error wrong = new StackOverflowError();
            // each thread takes one of the rules, because none goes on before the other began
            CyclicBarrier both = new CyclicBarrier(2);
            Rule rule = new Rule("rule", Category.STRUCTURE, Severity.ERROR, (context, sink) -> {
                meet(both);
                if (Thread.currentThread() == caller == failsHere) {
                    throw wrong;
                }
            });
            assertSame(wrong, assertThrows(StackOverflowError.class,
                    () -> new Validator(List.of(rule, rule)).report(document, RuleSettings.standard(), ALWAYS)));
        }
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new AssertionError(e);
        }
    }
}
