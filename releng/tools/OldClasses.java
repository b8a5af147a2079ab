import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Run by {@link CommandLineFolder} as {@code java OldClasses.java JAR...} on Java 24 or newer. Gives classes in the format of Java 5 the format of Java 8, with the stack maps that it asks for: Java keeps no class of the old format in what it
 * keeps of a rehearsal, and verifies each anew at every start. The parser of the command line has 200 of them.
 */
public final class OldClasses {
    /** The first format that can be kept. */
    private static final int KEPT = ClassFile.JAVA_6_VERSION;

    private OldClasses() {
    }

    public static void main(String[] args) throws IOException {
        for (String arg : args) {
            Path jar = Path.of(arg);
            Path out = Path.of(arg + ".new");
            boolean changed = false;
            try (ZipFile in = new ZipFile(jar.toFile()); ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(out))) {
                ClassFile classes = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS, ClassFile.ConstantPoolSharingOption.NEW_POOL,
                        ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(type -> stream(in, type.descriptorString()))
                                .orElse(ClassHierarchyResolver.defaultResolver()).cached()));
                to.setLevel(1);
                for (Enumeration<? extends ZipEntry> entries = in.entries(); entries.hasMoreElements();) {
                    ZipEntry entry = entries.nextElement();
                    byte[] bytes = in.getInputStream(entry).readAllBytes();
                    if (entry.getName().endsWith(".class") && bytes[7] < KEPT) {
                        bytes = renewed(classes, bytes);
                        changed = true;
                    }
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(bytes);
                }
            }
            if (changed) {
                Files.move(out, jar, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.delete(out);
            }
        }
    }

    private static byte[] renewed(ClassFile classes, byte[] bytes) {
        ClassModel old = classes.parse(bytes);
        return classes.transformClass(old, (builder, element) -> {
            switch (element) {
                case ClassFileVersion version -> builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
                // instruction by instruction: code that is copied whole gets no stack maps
                case MethodModel method -> builder.transformMethod(method, MethodTransform.transformingCode((code, each) -> code.with(each)));
                default -> builder.with(element);
            }
        });
    }

    private static InputStream stream(ZipFile in, String descriptor) {
        ZipEntry entry = in.getEntry(descriptor.substring(1, descriptor.length() - 1) + ".class");
        try {
            return entry == null ? null : in.getInputStream(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
