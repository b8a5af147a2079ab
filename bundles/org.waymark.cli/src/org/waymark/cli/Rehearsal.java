package org.waymark.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Runs every subcommand once on a portfolio of its own, so that Java sees the classes a user's commands need. */
final class Rehearsal {

    /** Command lines in a folder; each uses what those before it made. */
    private static final List<String> LINES = List.of("help", "new a.cjm --template contact-centre",
            "new b.cjm --template retail-purchase --lang ru", "validate a.cjm b.cjm", "validate a.cjm --format json",
            "validate a.cjm --format sarif", "validate a.cjm --format junit", "text a.cjm", "stats a.cjm",
            "export a.cjm -f svg -o a.svg", "export b.cjm -f svg -o b.svg", "export a.cjm -f png -o a.png",
            "export a.cjm -f pdf -o a.pdf", "export a.cjm -f html -o a.html", "export a.cjm -f xlsx -o a.xlsx",
            "export a.cjm -f pptx -o a.pptx", "export a.cjm -f mermaid -o a.mmd", "export a.cjm -f csv -o a.csv",
            "export a.cjm -f json -o a.json", "export a.cjm -f cjml -o a.xml", "matrix a.cjm -o m.xlsx",
            "matrix a.cjm -o m.csv", "matrix import a.cjm m.xlsx", "import a.mmd -o c.cjm", "import a.csv -o d.cjm",
            "import a.xml -o e.cjm", "diff a.cjm c.cjm", "diff a.cjm a.cjm --format json",
            "diff a.cjm b.cjm --format html",
            "merge a.cjm a.cjm a.cjm -o f.cjm", "split a.cjm", "text --alone a.cjm", "git status");

    private Rehearsal() {
    }

    /**
     * Runs the command lines; what one of them says and whether it succeeds is of no interest.
     *
     * @param args an empty folder
     */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ENGLISH);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(nowhere, nowhere, Map.of(), System.getProperty("os.name"), Optional.empty(),
                Path.of(args[0]).toAbsolutePath());
        for (String line : LINES) {
            Main.run(terminal, line.split(" "));
        }
    }
}
