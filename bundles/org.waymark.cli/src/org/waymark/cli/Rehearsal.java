package org.waymark.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs every subcommand once on a portfolio of its own, so that Java sees the classes a user's commands need. */
final class Rehearsal {

    private static final List<String> NEW = List.of("new a.cjm --template contact-centre",
            "new b.cjm --template retail-purchase --lang ru");
    private static final List<String> WORDS = List.of("help", "help export", "validate a.cjm b.cjm",
            "validate a.cjm --format json", "validate a.cjm --format sarif", "validate a.cjm --format junit",
            "text a.cjm", "text b.cjm", "text --alone a.cjm", "stats a.cjm", "comments a.cjm", "diff a.cjm b.cjm",
            "diff a.cjm a.cjm --format json", "merge a.cjm a.cjm a.cjm -o f.cjm", "split f.cjm", "validate f.cjm",
            "join f.cjm", "validate 1.cjm 2.cjm", "text 1.cjm", "text 2.cjm", "diff 1.cjm 2.cjm",
            "diff 1.cjm 2.cjm --format json", "stats 1.cjm", "comments 1.cjm", "merge 1.cjm 2.cjm 1.cjm -o g.cjm");
    private static final List<String> SVG = List.of("export a.cjm -f svg -o a.svg", "export b.cjm -f svg -o b.svg",
            // a file that is there, named by its ending, and a journey, which is looked for by id and name
            "export a.cjm -o a.svg", "export a.cjm --journey none -o a.svg", "export 1.cjm --all -f svg -o 1",
            "export 2.cjm --all -f svg -o 2");
    private static final List<String> PICTURES = List.of("export a.cjm -f png -o a.png", "export a.cjm -f pdf -o a.pdf",
            "export b.cjm -f pdf -o b.pdf", "export a.cjm -f pdf --page a4 --split stages -o a4.pdf",
            "export a.cjm -f html -o a.html", "export a.cjm -f mermaid -o a.mmd", "export a.cjm -f csv -o a.csv",
            "export a.cjm -f json -o a.json", "export a.cjm -f cjml -o a.xml",
            "export 1.cjm --all -f png,pdf,html -o 1", "export 2.cjm --all -f pdf,html -o 2");
    private static final List<String> OTHERS = List.of("diff a.cjm b.cjm --format html",
            "export a.cjm -f xlsx -o a.xlsx", "export a.cjm -f pptx -o a.pptx", "export b.cjm --all -o all",
            "export 1.cjm --all -f xlsx,pptx -o 1", "export 2.cjm --all -f xlsx,pptx -o 2",
            "diff 1.cjm 2.cjm --format html", "matrix 1.cjm -o n.xlsx",
            "matrix a.cjm -o m.xlsx", "matrix a.cjm -o m.csv", "matrix import a.cjm m.xlsx", "import a.mmd -o c.cjm",
            "import a.csv -o d.cjm", "import a.xml -o e.cjm", "git status");

    /** The commands that start from one file; each command line uses what those before it made. */
    enum Part {
        /** Commands that read and compare models. */
        WORDS(NEW, Rehearsal.WORDS),
        /** Commands that draw maps as SVG, the quickest of the pictures. */
        SVG(NEW, Rehearsal.SVG),
        /** All commands that place and draw maps. */
        PICTURES(NEW, Rehearsal.SVG, Rehearsal.PICTURES),
        /** Everything. */
        ALL(NEW, Rehearsal.WORDS, Rehearsal.SVG, Rehearsal.PICTURES, OTHERS);

        private final List<String> lines;

        @SafeVarargs
        Part(List<String>... lines) {
            this.lines = Stream.of(lines).flatMap(List::stream).toList();
        }

        List<String> lines() {
            return lines;
        }

        /** Returns the part that the end of a file's name tells, see the launcher. */
        static Part of(Path file) {
            String name = file.getFileName().toString();
            return Stream.of(values()).filter(part -> name.contains('-' + part.name().toLowerCase(Locale.ROOT) + '.'))
                    .findFirst().orElse(ALL);
        }
    }

    private Rehearsal() {
    }

    /**
     * Runs the command lines; what one of them says and whether it succeeds is of no interest.
     *
     * @param args a folder with nothing but the samples, and the name of the part
     */
    public static void main(String[] args) {
        run(args);
        // what every command does at its beginning and at its end
        Terminal.ofProcess().flush();
        StartCache.makeMissing(Map.of("CI", ""));
        System.exit(0);
    }

    static void run(String... args) {
        Path folder = Path.of(args[0]).toAbsolutePath();
        Locale.setDefault(Locale.ENGLISH);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(nowhere, nowhere, Map.of(), System.getProperty("os.name"), Optional.empty(),
                folder);
        for (String line : Part.valueOf(args[1]).lines()) {
            Main.run(terminal, line.split(" "));
        }
    }
}
