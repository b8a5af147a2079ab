package org.waymark.ui.matrix;

import org.waymark.core.layout.Theme;

/** The look of a matrix: colours, fonts, marks of comments, heat map on or off. */
final class MatrixLook {

    private final Lettering regular = Lettering.regular();
    private final Lettering bold = Lettering.bold();
    private final Lettering italic = Lettering.italic();
    private final MatrixComments comments = new MatrixComments();
    private final MatrixTexts texts = new MatrixTexts();
    private MatrixColours colours;
    private boolean heat = true;

    MatrixLook(Theme theme) {
        colours = new MatrixColours(theme);
    }

    void use(Theme theme) {
        colours = new MatrixColours(theme);
    }

    MatrixColours colours() {
        return colours;
    }

    boolean heat() {
        return heat;
    }

    void heat(boolean on) {
        heat = on;
    }

    Lettering regular() {
        return regular;
    }

    Lettering bold() {
        return bold;
    }

    Lettering italic() {
        return italic;
    }

    MatrixComments comments() {
        return comments;
    }

    MatrixTexts texts() {
        return texts;
    }
}
