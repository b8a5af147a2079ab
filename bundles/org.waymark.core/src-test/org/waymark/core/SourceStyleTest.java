package org.waymark.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks the wording of Javadoc in main and test sources of every bundle. */
class SourceStyleTest {

    /** A question word at the start describes the subject and leaves out what the method does with it. */
    private static final Pattern QUESTION = Pattern
            .compile("(?m)^\\s*/\\*\\*[\\s*]*(What|Which|Where|Who|Whose|Whom|How|When|Whether|Why|If)\\b[^\\n]*");

    @Test
    void javadocStartsWithANounOrAVerb() throws IOException {
        List<Path> files = SourceBundle.everyJavaFile();
        assertTrue(files.size() > 500, files.size() + " files");
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            Matcher question = QUESTION.matcher(Files.readString(file));
            while (question.find()) {
                found.add(file + ": " + question.group().strip());
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void aQuestionIsFoundOnOneLineAndOnSeveral() {
        assertTrue(QUESTION.matcher("    /** Whether it is open. */").find());
        assertTrue(QUESTION.matcher("/**\n * What it does.\n */").find());
        assertTrue(QUESTION.matcher("/** Returns what it does. */").results().findAny().isEmpty());
    }
}
