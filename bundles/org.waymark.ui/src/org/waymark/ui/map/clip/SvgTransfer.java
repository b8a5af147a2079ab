package org.waymark.ui.map.clip;

import java.nio.charset.StandardCharsets;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** The clipboard transfer of SVG drawings. */
public final class SvgTransfer extends ByteArrayTransfer {

    private static final String TYPE = "image/svg+xml";

    @Override
    protected String[] getTypeNames() {
        return new String[]{TYPE};
    }

    @Override
    protected int[] getTypeIds() {
        return new int[]{registerType(TYPE)};
    }

    @Override
    protected void javaToNative(Object svg, TransferData data) {
        super.javaToNative(((String) svg).getBytes(StandardCharsets.UTF_8), data);
    }

    @Override
    protected Object nativeToJava(TransferData data) {
        return super.nativeToJava(data) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
    }
}
