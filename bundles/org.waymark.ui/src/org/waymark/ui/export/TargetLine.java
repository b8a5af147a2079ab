package org.waymark.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.task.ExportTask;
import org.waymark.core.task.Output;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.Icon;

/** The file that is written, and below it what is known about writing it. */
final class TargetLine {

    private final Path folder;
    private final Runnable changed;
    private final Messages messages = Messages.of(TargetLine.class);
    private final Text file;
    private final Label icon;
    private final Label hint;
    private Exporter exporter;
    private boolean named;
    private boolean proposing;

    /** @param folder to which a path without a folder of its own is relative */
    TargetLine(Composite parent, Path folder, Runnable changed) {
        this.folder = folder;
        this.changed = changed;
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(area);
        new Label(area, SWT.NONE).setText(messages.get("export_file"));
        file = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(file);
        file.addListener(SWT.Modify, event -> modified());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(messages.get("export_browse"));
        browse.addListener(SWT.Selection, event -> browse());
        new Label(area, SWT.NONE);
        Composite line = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(line);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        icon = new Label(line, SWT.NONE);
        GridDataFactory.swtDefaults().hint(16, 16).applyTo(icon);
        hint = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
    }

    private void modified() {
        if (!proposing) {
            named = true;
            changed.run();
        }
    }

    /** Proposes a file; what the user typed stays, but for the ending that belonged to another format. */
    void propose(Exporter chosen, Path proposal) {
        String text = proposal.toString();
        if (named) {
            String old = exporter == null ? "" : '.' + exporter.extensions().getFirst();
            text = file.getText();
            if (chosen != exporter && text.endsWith(old)) {
                text = text.substring(0, text.length() - old.length()) + '.' + chosen.extensions().getFirst();
            }
        }
        exporter = chosen;
        if (!text.equals(file.getText())) {
            proposing = true;
            file.setText(text);
            proposing = false;
        }
    }

    /** Returns the file, if the text names one. */
    Optional<Path> path() {
        try {
            String text = file.getText().strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(folder.resolve(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(file.getShell(), SWT.SAVE);
        dialog.setText(Messages.of(TargetLine.class).get("export_fileTitle"));
        String ending = exporter.extensions().getFirst();
        path().ifPresent(now -> {
            dialog.setFilterPath(String.valueOf(now.getParent()));
            dialog.setFileName(now.getFileName().toString());
        });
        dialog.setFilterExtensions(new String[]{"*." + ending});
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen.endsWith('.' + ending) ? chosen : chosen + '.' + ending);
        }
    }

    /** Says why nothing can be written. */
    void problem(String text) {
        hint(Icon.ERROR, text);
    }

    /**
     * Says what is going to be written over.
     *
     * @return false if something is known against it, which is said
     */
    boolean check(List<ExportTask> tasks) {
        List<Output.File> files = tasks.stream().map(task -> (Output.File) task.output()).toList();
        Optional<String> problem = files.stream().map(Output.File::problem).flatMap(Optional::stream).findFirst();
        long old = files.stream().filter(each -> Files.exists(each.path()) || Files.exists(each.numbered(1).path()))
                .count();
        Path target = files.getFirst().path();
        // the root of a file system, which a typed path begins with, has no name
        String first = Optional.ofNullable(target.getFileName()).orElse(target).toString();
        if (problem.isPresent()) {
            problem(problem.get());
        } else if (files.size() > 1) {
            hint(old > 0 ? Icon.WARNING : Icon.INFO,
                    messages.get(old > 0 ? "export_filesReplaced" : "export_files", files.size(), first, old));
        } else {
            hint(old > 0 ? Icon.WARNING : null, old > 0 ? messages.get("export_replaced", first) : "");
        }
        return problem.isEmpty();
    }

    private void hint(Icon image, String text) {
        icon.setImage(image == null ? null : image.image());
        hint.setText(text.replace("&", "&&"));
        hint.setToolTipText(text);
    }
}
