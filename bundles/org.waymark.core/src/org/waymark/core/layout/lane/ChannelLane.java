package org.waymark.core.layout.lane;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Icon;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.Stroke;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.ChannelKind;
import org.waymark.model.cjm.Touchpoint;

/** Channels as chips with an icon of their kind. */
final class ChannelLane implements Lane {

    @Override
    public Icon icon() {
        return Icon.ANTENNA;
    }

    @Override
    public void fill(Cell cell, Touchpoint touchpoint) {
        Context c = cell.context();
        for (Channel channel : touchpoint.getChannels()) {
            Sketch sketch = new Sketch(c);
            Box box = sketch.pill(icon(channel.getKind()), c.name(channel), 0, 0, cell.width(), c.theme().label(),
                    c.palette().ink(), c.palette().surface(), Stroke.solid(c.palette().hairline(), 1));
            cell.flow(cell.part(PartRole.CHANNEL, channel, "", box.width(), box.height(), sketch, c.name(channel),
                    c.title(channel.getKind())), c.px(6));
        }
    }

    static Icon icon(ChannelKind kind) {
        return switch (kind) {
            case IN_PERSON -> Icon.PERSON;
            case PHONE -> Icon.PHONE;
            case MAIL -> Icon.MAIL;
            case EMAIL -> Icon.EMAIL;
            case SMS -> Icon.SMS;
            case WEB -> Icon.WEB;
            case MOBILE_APP -> Icon.MOBILE;
            case CHAT -> Icon.CHAT;
            case SOCIAL -> Icon.SOCIAL;
            case KIOSK -> Icon.KIOSK;
            case PARTNER -> Icon.PARTNER;
            case UNSPECIFIED, OTHER -> Icon.ANTENNA;
        };
    }
}
