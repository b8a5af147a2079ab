package org.waymark.core.edit;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.room.RoomItem;
import org.waymark.core.room.RoomState;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.Element;
import org.waymark.model.cjm.Note;

/**
 * The words of items in the journey, with who said them. A note is signed by its authors. Other content gets a settled
 * comment with the words of each, so that the map stays clean and nobody is forgotten.
 */
final class RoomWords {

    private final RoomState state;

    RoomWords(RoomState state) {
        this.state = state;
    }

    /** Returns an item and those that were merged into it. */
    List<RoomItem> all(RoomItem item) {
        List<RoomItem> all = new ArrayList<>(List.of(item));
        item.merged().forEach(id -> state.item(id).ifPresent(all::add));
        return all;
    }

    /** Returns the text of an item, with the number of those who said so. */
    String counted(RoomItem item) {
        return counted(item.text(), item.count());
    }

    private static String counted(String text, int count) {
        return count == 1 ? text : text + " ×" + count;
    }

    private String authors(List<RoomItem> items) {
        return String.join(", ", items.stream().flatMap(item -> state.alias(item).stream()).distinct().toList());
    }

    /** Writes text, authors and time of an item into a note. */
    void write(Note note, RoomItem item) {
        note.setText(counted(item));
        note.setAuthor(orNull(authors(all(item))));
        note.setCreated(item.sent().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Returns the comment with the words of an item and of those merged into it; unsigned in an anonymous round. */
    Comment said(RoomItem item) {
        Comment comment = comment(item, counted(item));
        item.merged().forEach(id -> state.item(id).ifPresent(other -> comment.getReplies()
                .add(comment(other, other.text()))));
        return comment;
    }

    private Comment comment(RoomItem item, String text) {
        Comment comment = CjmFactory.eINSTANCE.createComment();
        comment.setAuthor(state.alias(item).orElse(null));
        comment.setText(text);
        comment.setCreated(item.sent().truncatedTo(ChronoUnit.SECONDS));
        comment.setResolved(true);
        return comment;
    }

    /** Returns the command that adds the last of some items to the content that the first one became. */
    Command counted(EditingDomain domain, EObject made, List<RoomItem> items, String label) {
        String before = counted(items.getFirst().text(), items.size() - 1);
        String after = counted(items.getFirst().text(), items.size());
        List<Command> steps = new ArrayList<>();
        if (made instanceof Note note) {
            String text = note.getText() == null ? "" : note.getText();
            if (text.endsWith(before)) {
                text = text.substring(0, text.length() - before.length());
            } else {
                after = text.isEmpty() ? after : "\n" + after;
            }
            steps.add(new SetCommand(domain, note, Literals.NOTE__TEXT, text + after));
            steps.add(new SetCommand(domain, note, Literals.NOTE__AUTHOR, orNull(authors(items))));
            return Labelled.of(label, List.of(note), steps);
        }
        Optional<Comment> own = made instanceof Comment comment
                ? Optional.of(comment)
                : ((Element) made).getComments().stream().filter(it -> before.equals(it.getText())).findFirst();
        Comment reply = comment(items.getLast(), items.getLast().text());
        if (own.isPresent()) {
            steps.add(new SetCommand(domain, own.get(), Literals.COMMENT__TEXT, after));
            steps.add(new AddCommand(domain, own.get(), Literals.COMMENT__REPLIES, reply));
        } else if (made instanceof Element element) {
            Comment first = comment(items.getFirst(), after);
            items.subList(1, items.size()).forEach(item -> first.getReplies().add(comment(item, item.text())));
            steps.add(new AddCommand(domain, element, Literals.ELEMENT__COMMENTS, first));
        }
        return steps.isEmpty() ? UnexecutableCommand.INSTANCE : Labelled.of(label, List.of(made), steps);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
