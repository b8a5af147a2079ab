package org.waymark.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The list of all subcommands, in the order of the help. */
final class Subcommands {

    private static final List<Subcommand> ALL = List.of(
            new Subcommand("open", OpenCommand::new),
            new Subcommand("new", NewCommand::new),
            new Subcommand("validate", ValidateCommand::new),
            new Subcommand("matrix", MatrixCommand::new),
            new Subcommand("matrix import", MatrixImportCommand::new),
            new Subcommand("export", ExportCommand::new),
            new Subcommand("import", ImportCommand::new),
            new Subcommand("diff", DiffCommand::new),
            new Subcommand("merge", MergeCommand::new),
            new Subcommand("git install", GitInstallCommand::new),
            new Subcommand("git uninstall", GitUninstallCommand::new),
            new Subcommand("git status", GitStatusCommand::new),
            new Subcommand("split", SplitCommand::split),
            new Subcommand("join", SplitCommand::join),
            new Subcommand("text", TextCommand::new),
            new Subcommand("stats", StatsCommand::new),
            new Subcommand("paths", PathsCommand::new),
            new Subcommand("comments", CommentsCommand::new),
            new Subcommand("room", RoomCommand::new),
            new Subcommand("help", HelpCommand::new));

    private Subcommands() {
    }

    static List<Subcommand> all() {
        return ALL;
    }

    static Optional<Subcommand> named(String name) {
        return ALL.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    /** Returns the subcommand named by the first words of a command line; a two-word name takes precedence. */
    static Optional<Subcommand> of(List<String> words) {
        Optional<Subcommand> two = words.size() < 2
                ? Optional.empty()
                : named(words.get(0) + ' ' + words.get(1));
        return two.or(() -> words.isEmpty() ? Optional.empty() : named(words.getFirst()));
    }

    /** Returns the most similar name for a mistyped word; there always is one, which shows the user how names look. */
    static String nearest(String word) {
        return ALL.stream().map(Subcommand::name).min(Comparator.comparingInt(name -> distance(word, name)))
                .orElseThrow();
    }

    /** Returns the Levenshtein distance. A pasted text may be long, so the word is cut first. */
    private static int distance(String word, String name) {
        String typed = word.substring(0, Math.min(word.length(), 40)).toLowerCase(java.util.Locale.ROOT);
        int[] row = new int[name.length() + 1];
        for (int j = 0; j <= name.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= name.length(); j++) {
                int replace = diagonal + (typed.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replace, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[name.length()];
    }
}
