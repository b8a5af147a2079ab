package org.waymark.codegen;

import java.io.IOException;
import java.nio.file.*;
import java.util.*;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.*;
import org.eclipse.emf.codegen.ecore.genmodel.*;
import org.eclipse.emf.codegen.ecore.genmodel.generator.*;
import org.eclipse.emf.common.util.*;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.*;

/** args: bundles-dir (generate|check) project/model/x.genmodel ... */
public final class EmfCodegen {
  public static void main(String[] args) throws Exception {
    Path bundles = Path.of(args[0]).toAbsolutePath().normalize();
    boolean check = "check".equals(args[1]);
    int drift = 0;
    for (int i = 2; i < args.length; i++) {
      Path gm = bundles.resolve(args[i]);
      String project = bundles.relativize(gm).getName(0).toString();
      Path work = Files.createTempDirectory("emfgen");
      generate(gm, project, work);
      for (String each : List.of(project, project + ".edit")) {
        Path committed = bundles.resolve(each).resolve("src-gen");
        Path fresh = work.resolve(each).resolve("src-gen");
        if (each.endsWith(".edit")) withoutTexts(fresh);
        if (check) drift += diff(fresh, committed);
        else { delete(committed); copy(fresh, committed); }
      }
      delete(work);
    }
    if (drift > 0) throw new IllegalStateException(drift + " generated file(s) differ from the committed ones; run mvn -f releng/tools/emf-codegen process-classes -Dcodegen.mode=generate");
    System.out.println("EMF codegen " + args[1] + " OK");
  }

  /** Texts, images and the creation of several children in one place are inherited: core is their one truth. */
  static void withoutTexts(Path sources) throws IOException {
    for (Map.Entry<String, String> file : read(sources).entrySet()) {
      String text = file.getValue();
      if (file.getKey().endsWith("ItemProvider.java")) {
        for (String method : List.of("getImage", "shouldComposeCreationImage", "getText", "getCreateChildText", "getResourceLocator")) {
          text = text.replaceFirst("(?s)\t/\\*\\*\\n(?:\t \\*[^\\n]*\\n)+(?:\t@[^\\n]*\\n)*\t(?:public|protected) [\\w.]+ " + method + "\\(.*?\\n\t}\\n\\n?", "");
        }
        text = text.replace("\timport", "import");
        StringBuilder kept = new StringBuilder();
        String body = text.replaceAll("(?m)^import .*$", "");
        for (String line : text.split("\n", -1)) {
          String name = line.startsWith("import ") ? line.substring(line.lastIndexOf('.') + 1, line.length() - 1) : "";
          if (name.isEmpty() || name.equals("*") || body.matches("(?s).*\\b" + name + "\\b.*")) kept.append(line).append('\n');
        }
        text = kept.substring(0, kept.length() - 1);
      }
      Files.writeString(sources.resolve(file.getKey()), text);
    }
  }

  static void generate(Path genmodel, String project, Path work) throws IOException {
    ResourceSet rs = new ResourceSetImpl();
    rs.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
    rs.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new EcoreResourceFactoryImpl());
    EPackage.Registry.INSTANCE.put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
    rs.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
    // standalone: map platform:/resource/<project>/ to the scratch folder
    for (String each : List.of(project, project + ".edit")) {
      Files.createDirectories(work.resolve(each));
      EcorePlugin.getPlatformResourceMap().put(each, URI.createFileURI(work.resolve(each) + "/"));
    }
    GenModel model = (GenModel) rs.getResource(URI.createFileURI(genmodel.toString()), true).getContents().get(0);
    EcoreUtil.resolveAll(rs);
    model.reconcile();
    model.setCanGenerate(true);
    model.setUpdateClasspath(false);
    GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
    Generator g = new Generator();
    g.setInput(model);
    for (Object type : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
      Diagnostic d = g.generate(model, type, new BasicMonitor());
      if (d.getSeverity() >= Diagnostic.ERROR) { print(d, ""); throw new IllegalStateException("generation failed"); }
      if (d.getSeverity() > Diagnostic.OK) print(d, "");
    }
  }
  static void print(Diagnostic d, String in) { System.err.println(in + d.getSeverity() + " " + d.getMessage()); if (d.getException() != null) d.getException().printStackTrace(); for (Diagnostic c : d.getChildren()) print(c, in + "  "); }
  static SortedMap<String, String> read(Path root) throws IOException {
    SortedMap<String, String> m = new TreeMap<>();
    if (Files.isDirectory(root)) try (Stream<Path> s = Files.walk(root)) { for (Path p : (Iterable<Path>) s.filter(Files::isRegularFile)::iterator) m.put(root.relativize(p).toString(), Files.readString(p).replace("\r\n", "\n")); }
    return m;
  }
  static int diff(Path fresh, Path committed) throws IOException {
    var a = read(fresh); var b = read(committed); var all = new TreeSet<>(a.keySet()); all.addAll(b.keySet()); int n = 0;
    for (String f : all) if (!Objects.equals(a.get(f), b.get(f))) { n++; System.err.println((a.get(f) == null ? "stale " : b.get(f) == null ? "missing " : "differs ") + f); }
    System.out.println(all.size() + " generated files compared");
    return n;
  }
  static void copy(Path a, Path b) throws IOException { try (Stream<Path> s = Files.walk(a)) { for (Path p : (Iterable<Path>) s::iterator) { Path t = b.resolve(a.relativize(p)); if (Files.isDirectory(p)) Files.createDirectories(t); else Files.copy(p, t); } } }
  static void delete(Path p) throws IOException { if (Files.exists(p)) try (Stream<Path> s = Files.walk(p)) { for (Path x : s.sorted(Comparator.reverseOrder()).toList()) Files.delete(x); } }
}
