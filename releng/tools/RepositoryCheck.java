import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Checks a p2 repository: the features that users install are there, their bundles lie in it, and whatever these require
 * is in the repository or in every Eclipse IDE, which is the platform of the target definition.
 * Arguments: folder of the repository, file of the target definition, features.
 */
public final class RepositoryCheck {

    private static final Pattern UNIT = Pattern.compile("<unit id='([^']+)'.*?</unit>", Pattern.DOTALL);
    private static final Pattern PROVIDED = Pattern.compile("<provided namespace='([^']+)' name='([^']+)'");
    private static final Pattern REQUIRED = Pattern.compile("<required namespace='([^']+)' name='([^']+)'([^>]*)>");
    private static final Pattern PLATFORM = Pattern.compile(
            "<groupId>(org\\.eclipse\\.platform|org\\.eclipse\\.emf|org\\.osgi)</groupId>\\s*<artifactId>([^<]+)</artifactId>");

    public static void main(String[] arguments) throws IOException {
        Path repository = Path.of(arguments[0]);
        String content;
        try (ZipFile zip = new ZipFile(repository.resolve("content.jar").toFile());
                InputStream in = zip.getInputStream(zip.getEntry("content.xml"))) {
            content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Set<String> platform = new HashSet<>();
        Matcher artifact = PLATFORM.matcher(Files.readString(Path.of(arguments[1])));
        while (artifact.find()) {
            platform.add(artifact.group(2));
        }
        Set<String> units = new HashSet<>();
        Set<String> provided = new HashSet<>();
        List<String> texts = new ArrayList<>();
        Matcher unit = UNIT.matcher(content);
        while (unit.find()) {
            units.add(unit.group(1));
            texts.add(unit.group());
            Matcher each = PROVIDED.matcher(unit.group());
            while (each.find()) {
                provided.add(each.group(1) + " " + each.group(2));
            }
        }
        Set<String> problems = new TreeSet<>();
        for (String feature : List.of(arguments).subList(2, arguments.length)) {
            if (!units.contains(feature + ".feature.group")) {
                problems.add("no feature " + feature);
            }
        }
        int checked = 0;
        for (String text : texts) {
            Matcher required = REQUIRED.matcher(text);
            while (required.find()) {
                String name = required.group(2);
                boolean optional = required.group(3).contains("optional='true'") || required.group(3).contains("min='0'");
                boolean inIde = switch (required.group(1)) {
                    case "osgi.bundle" -> platform.contains(name);
                    case "java.package" -> name.startsWith("org.osgi.") || name.startsWith("org.eclipse.")
                            || name.startsWith("javax.") || name.startsWith("org.w3c.") || name.startsWith("org.xml.");
                    case "org.eclipse.equinox.p2.iu" -> platform.contains(name);
                    default -> true;
                };
                checked++;
                if (!optional && !inIde && !provided.contains(required.group(1) + " " + name)) {
                    problems.add(text.replaceFirst("(?s)<unit id='([^']+)'.*", "$1") + " requires " + required.group(1)
                            + " " + name);
                }
            }
        }
        if (checked < 100 || !problems.isEmpty()) {
            throw new IllegalStateException(checked + " requirements checked; " + String.join("\n", problems));
        }
        System.out.println("p2 repository: " + units.size() + " units, " + checked + " requirements met");
    }
}
