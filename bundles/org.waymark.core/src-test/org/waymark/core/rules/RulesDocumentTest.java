package org.waymark.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Compares docs/rules.md with the text generated from the rules; the failure shows the expected text. */
class RulesDocumentTest {

    @Test
    void docsRulesIsUpToDate() throws IOException {
        Path docs = Files.isDirectory(Path.of("docs")) ? Path.of("docs") : Path.of("../../docs");
        assertEquals(document(), Files.readString(docs.resolve("rules.md")),
                "replace docs/rules.md by the expected text");
    }

    private static String document() {
        RuleTexts texts = RuleTexts.of(Locale.ENGLISH);
        StringBuilder out = new StringBuilder(
                """
                        # The rules of `waymark validate`

                        Every rule has an id that never changes, a severity and an explanation. A suppression in the file silences a
                        warning or an info at one element and what is in it (docs/validate-json.md); errors cannot be silenced. The
                        nine rakes are a consultant's list of the mistakes everybody steps on.
                        """);
        for (Category category : Category.values()) {
            out.append("\n## ").append(texts.category(category))
                    .append("\n\n| rule | severity | what and why |\n|---|---|---|\n");
            for (Rule rule : Rules.all()) {
                if (rule.category() == category) {
                    out.append("| `").append(rule.id()).append("` | ").append(rule.severity().id()).append(" | **")
                            .append(texts.title(rule)).append(".** ").append(texts.explanation(rule)).append(" |\n");
                }
            }
        }
        return out.toString();
    }
}
