package org.waymark.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.ui.preferences.ProgramLanguage.Tongue;

class ProgramLanguageTest {

    @TempDir
    private Path folder;

    @Test
    void theLanguageIsOneLineAndTheOthersStay() throws Exception {
        Path file = folder.resolve("config.ini");
        Files.writeString(file, "#Product\nosgi.bundles=a,\\\n b\nosgi.nl=de\n");
        ProgramLanguage language = new ProgramLanguage(file);
        assertEquals(Tongue.SYSTEM, language.chosen(), "a language that we do not speak");
        language.choose(Tongue.RUSSIAN);
        assertEquals(Tongue.RUSSIAN, language.chosen());
        assertEquals("#Product\nosgi.bundles=a,\\\n b\nosgi.nl=ru\n", Files.readString(file));
        language.choose(Tongue.SYSTEM);
        assertEquals("#Product\nosgi.bundles=a,\\\n b\n", Files.readString(file));
    }

    @Test
    void aUserWithoutTheFileGetsOne() throws Exception {
        ProgramLanguage language = new ProgramLanguage(folder.resolve("home/config.ini"));
        assertEquals(Tongue.SYSTEM, language.chosen());
        language.choose(Tongue.ENGLISH);
        assertEquals(Tongue.ENGLISH, language.chosen());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() throws Exception {
        Path blocked = Files.writeString(folder.resolve("blocked"), "");
        assertThrows(JourneyException.class,
                () -> new ProgramLanguage(blocked.resolve("config.ini")).choose(Tongue.RUSSIAN));
    }
}
