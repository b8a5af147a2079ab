package org.waymark.core.exchange.cjml;

import java.util.Arrays;
import java.util.Optional;
import org.waymark.model.cjm.ChannelKind;

/** The channels for which CJML has symbols; any other text is a channel, too. */
enum CjmlChannel {
    PHONE("phone", ChannelKind.PHONE),
    TELEPHONE("Telephone", ChannelKind.PHONE),
    SMS("sms", ChannelKind.SMS),
    EMAIL("email", ChannelKind.EMAIL),
    FACE_TO_FACE("faceToFace", ChannelKind.IN_PERSON),
    SHOP_COUNTER("ShopCounter", ChannelKind.IN_PERSON),
    SERVICE_DESK("ServiceDesk", ChannelKind.IN_PERSON),
    INTERNET("internetViaPC", ChannelKind.WEB),
    INTERNET_PHONE("Internet Via Smartphone", ChannelKind.WEB),
    INTERNET_TABLET("Internet Via Tablet", ChannelKind.WEB),
    INTERNET_GLOBE("Internet Globe", ChannelKind.WEB),
    APP("appOnSmartphone", ChannelKind.MOBILE_APP),
    APP_TABLET("appOnTablet", ChannelKind.MOBILE_APP),
    APP_PC("appOnPc", ChannelKind.OTHER),
    CHAT("chat", ChannelKind.CHAT),
    MESSAGE("message", ChannelKind.CHAT),
    LETTER("letter", ChannelKind.MAIL),
    PARCEL("Parcel", ChannelKind.MAIL),
    SELF_SERVICE("selfServiceMachine", ChannelKind.KIOSK),
    SOCIAL("Social Media Message", ChannelKind.SOCIAL),
    FAX("Fax", ChannelKind.OTHER),
    PAYMENT("Payment Channel", ChannelKind.OTHER);

    private final String text;
    private final ChannelKind kind;

    CjmlChannel(String text, ChannelKind kind) {
        this.text = text;
        this.kind = kind;
    }

    /** Returns the kind of a CJML channel; empty if unknown. */
    static Optional<ChannelKind> kindOf(String channel) {
        return Arrays.stream(values()).filter(c -> plain(c.text).equals(plain(channel))).map(c -> c.kind).findFirst();
    }

    /** Returns CJML's name of a kind; empty if CJML has none. */
    static Optional<String> nameOf(ChannelKind kind) {
        return Arrays.stream(values()).filter(c -> c.kind == kind && kind != ChannelKind.OTHER).map(c -> c.text)
                .findFirst();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s_-]", "").toLowerCase(java.util.Locale.ROOT);
    }
}
