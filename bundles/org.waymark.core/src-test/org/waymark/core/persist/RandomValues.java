package org.waymark.core.persist;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.waymark.core.persist.xml.Values;
import org.waymark.model.TextCleaner;

/** Random values of every data type of the metamodel. */
public final class RandomValues {

    private static final List<String> WORDS = List.of("fee", "queue", "refund", "gate", "Анна", "очередь", "возврат",
            "客户",
            "العميل", "naïve", "Straße", "\uD83D\uDE00", "\uD83D\uDC69\u200D\uD83D\uDCBB", "a\u0301", "\uFEFF",
            "\u00A0",
            "<script>alert(1)</script>", "=HYPERLINK(\"x\")", "../../x", "&amp;", "&#xA;", "]]>", "<![CDATA[", "<!--",
            "-->",
            "'", "\"", "%20", "#", "_id", "\t", "\n", "  ", "\\", "{0}", "100 %", "<?x?>", "\u2029", "\u200B",
            "\u202E");
    private static final List<String> RAW = List.of("\u0000", "\u0001", "\b", "\u000B", "\u001F", "\u007F", "\u0085",
            "\u2028",
            "\r", "\r\n", "\uD800", "\uDC00", "\uFFFE", "\uFFFF", "\uDBFF\uDFFF", "\uD83D");
    private static final List<String> LANGUAGES = List.of("en", "ru", "de-AT", "zh-Hant-TW");

    private final Random random;

    public RandomValues(Random random) {
        this.random = random;
    }

    /** Returns a text a file can hold: not empty, with line breaks, markup and characters of many scripts. */
    public String text() {
        return TextCleaner.clean(rawText().replaceAll("[\u0000-\u0008\u000B-\u001F]", "")).concat(word());
    }

    /** Returns any text, with control characters and halves of surrogate pairs. */
    public String rawText() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(random.nextInt(4) == 0 ? RAW.get(random.nextInt(RAW.size())) : word());
            text.append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    public Object of(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            List<EEnumLiteral> all = literals.getELiterals();
            return all.get(random.nextInt(all.size())).getInstance();
        }
        return switch (attribute.getEAttributeType().getName()) {
            case "Text" -> text();
            case "Decimal" -> decimal(-1_000_000, 1_000_000);
            case "Score" -> decimal(-2, 2);
            case "Percent" -> decimal(0, 100);
            case "Rating" -> random.nextInt(6);
            case "IsoDate" -> LocalDate.of(1900 + random.nextInt(300), 1 + random.nextInt(12), 1 + random.nextInt(28));
            case "IsoInstant" ->
                Instant.ofEpochSecond(random.nextInt(), random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
            case "IsoDuration" ->
                Duration.ofSeconds(random.nextInt(10_000_000), random.nextBoolean() ? 0 : random.nextInt(999));
            case "Color" -> String.format("#%06x", random.nextInt(0x1000000));
            case "Language" -> LANGUAGES.get(random.nextInt(LANGUAGES.size()));
            case "RelativePath" -> "pictures/" + random.nextInt(100) + " лист.png";
            case "EBoolean" -> random.nextBoolean();
            case "EIntegerObject" -> random.nextInt();
            case "ELongObject" -> random.nextLong();
            default ->
                throw new IllegalArgumentException("no values known for " + attribute.getEAttributeType().getName());
        };
    }

    private BigDecimal decimal(int from, int to) {
        int scale = random.nextInt(4);
        return BigDecimal.valueOf(from).add(BigDecimal.valueOf(random.nextInt(1 + (to - from) * 100)).movePointLeft(2)
                .setScale(scale, java.math.RoundingMode.DOWN));
    }
}
