package org.waymark.core.layout.lane;

import java.util.EnumSet;
import java.util.Set;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.Stroke;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.ChannelKind;
import org.waymark.model.cjm.Touchpoint;

/** Channels as chips with an icon of their kind. */
final class ChannelLane implements Lane {

    @Override
    public Glyph icon() {
        return Glyph.ANTENNA;
    }

    @Override
    public void legend(LegendStrip strip) {
        Set<ChannelKind> kinds = EnumSet.noneOf(ChannelKind.class);
        for (Touchpoint touchpoint : strip.touchpoints()) {
            for (Channel channel : touchpoint.getChannels()) {
                if (!channel.eIsProxy()) {
                    kinds.add(channel.getKind());
                }
            }
        }
        for (ChannelKind kind : ChannelKind.VALUES) {
            if (kind != ChannelKind.UNSPECIFIED && kinds.contains(kind)) {
                strip.icon(strip.context().title(kind), icon(kind), strip.context().palette().ink());
            }
        }
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

    static Glyph icon(ChannelKind kind) {
        return switch (kind) {
            case IN_PERSON -> Glyph.PERSON;
            case PHONE -> Glyph.PHONE;
            case MAIL -> Glyph.MAIL;
            case EMAIL -> Glyph.EMAIL;
            case SMS -> Glyph.SMS;
            case WEB -> Glyph.WEB;
            case MOBILE_APP -> Glyph.MOBILE;
            case CHAT -> Glyph.CHAT;
            case SOCIAL -> Glyph.SOCIAL;
            case KIOSK -> Glyph.KIOSK;
            case PARTNER -> Glyph.PARTNER;
            case UNSPECIFIED, OTHER -> Glyph.ANTENNA;
        };
    }
}
