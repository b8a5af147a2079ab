package org.waymark.ui.room;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.waymark.room.QrCode;

/** Paints a QR code, always dark on white, because phones read nothing else reliably. */
record QrPicture(QrCode code) {

    /** Returns how many modules a side has with the light border. */
    int modules() {
        return code.size() + 2 * QrCode.BORDER;
    }

    /** Paints the code as large as whole pixels a module allow, in the middle of a square. */
    void paint(GC gc, int x, int y, int size) {
        int module = Math.max(1, size / modules());
        int whole = module * modules();
        int left = x + (size - whole) / 2;
        int top = y + (size - whole) / 2;
        gc.setAntialias(SWT.OFF);
        gc.setBackground(new Color(255, 255, 255));
        gc.fillRectangle(new Rectangle(left, top, whole, whole));
        gc.setBackground(new Color(0, 0, 0));
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.dark(column, row)) {
                    gc.fillRectangle(left + (column + QrCode.BORDER) * module, top + (row + QrCode.BORDER) * module,
                            module, module);
                }
            }
        }
    }
}
