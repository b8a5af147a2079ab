package org.waymark.ui.tests;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.waymark.testing.UiThread;

/** Reads and sets the text on the clipboard as another program does. */
final class TestClipboard {

    private TestClipboard() {
    }

    static String text() {
        return UiThread.call(() -> {
            Clipboard clipboard = new Clipboard(UiThread.display());
            try {
                return ((String) clipboard.getContents(TextTransfer.getInstance())).replace("\r\n", "\n");
            } finally {
                clipboard.dispose();
            }
        });
    }

    static void put(String text) {
        UiThread.act(() -> {
            Clipboard clipboard = new Clipboard(UiThread.display());
            clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }
}
