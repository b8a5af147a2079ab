package org.waymark.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.JourneyException;

/** Addresses of machines with many networks, and which of them phones can reach. */
class AddressesTest {

    private static InetAddress address(String literal) throws Exception {
        return InetAddress.getByName(literal);
    }

    private static Addresses.Seen seen(String name, String display, String... addresses) throws Exception {
        List<InetAddress> all = new ArrayList<>();
        for (String each : addresses) {
            all.add(address(each));
        }
        return new Addresses.Seen(name, display, name.startsWith("lo"), all);
    }

    @ParameterizedTest
    @CsvSource({"wlan0, wlan0, WIFI", "wlp3s0, wlp3s0, WIFI", "eth0, Intel(R) Wi-Fi 6 AX201 160MHz, WIFI",
            "en0, en0, NETWORK", "eth0, eth0, CABLE", "enp0s31f6, enp0s31f6, CABLE",
            "eth3, Realtek PCIe GbE Family Controller, CABLE", "tun0, tun0, VPN", "utun4, utun4, VPN", "wg0, wg0, VPN",
            "eth5, Cisco AnyConnect Virtual Miniport Adapter, VPN", "eth6, TAP-Windows Adapter V9, VPN",
            "ppp0, ppp0, VPN", "tailscale0, tailscale0, VPN", "docker0, docker0, VIRTUAL",
            "br-0a1b2c3d4e5f, br-0a1b2c3d4e5f, VIRTUAL", "virbr0, virbr0, VIRTUAL",
            "eth7, Hyper-V Virtual Ethernet Adapter, VIRTUAL",
            "eth8, VMware Virtual Ethernet Adapter for VMnet8, VIRTUAL",
            "vboxnet0, vboxnet0, VIRTUAL", "bridge100, bridge100, HOTSPOT",
            "eth9, Microsoft Wi-Fi Direct Virtual Adapter, HOTSPOT", "x7, Tuner of Turntables, NETWORK"})
    void theKindFollowsFromTheNames(String name, String display, NetworkKind kind) throws Exception {
        assertEquals(kind, Addresses.of(List.of(seen(name, display, "192.168.7.1"))).getFirst().kind());
    }

    @Test
    void theLikeliestForPhonesComesFirst() throws Exception {
        List<Addresses.Found> found = Addresses.of(List.of(seen("lo", "lo", "127.0.0.1", "::1"),
                seen("tun0", "tun0", "10.8.0.2"), seen("docker0", "docker0", "172.17.0.1"),
                seen("eth0", "eth0", "10.1.1.5", "fe80::1"), seen("wlan0", "Guest", "2001:db8::5", "192.168.1.20"),
                seen("wlan1", "wlan1", "10.42.0.1"), seen("eth1", "eth1", "169.254.3.4")));
        assertEquals(List.of("10.42.0.1", "192.168.1.20", "[2001:db8::5]", "10.1.1.5", "10.8.0.2", "172.17.0.1",
                "127.0.0.1", "[::1]"), found.stream().map(Addresses.Found::literal).toList());
        assertEquals(List.of(NetworkKind.HOTSPOT, NetworkKind.WIFI, NetworkKind.WIFI, NetworkKind.CABLE,
                NetworkKind.VPN, NetworkKind.VIRTUAL, NetworkKind.LOOPBACK, NetworkKind.LOOPBACK),
                found.stream().map(Addresses.Found::kind).toList());
        assertEquals("Guest", found.get(1).network());
        assertTrue(NetworkKind.CABLE.forPhones());
        assertFalse(NetworkKind.VPN.forPhones());
        assertEquals("кабель", NetworkKind.CABLE.text(Locale.of("ru")));
    }

    @ParameterizedTest
    @CsvSource({"192.168.1.20, 192.168.1.20", "::1, [::1]", "2001:db8::, [2001:db8::]",
            "2001:db8:0:0:1:0:0:1, [2001:db8::1:0:0:1]", "fd12:3456:789a:1:2:3:4:5, [fd12:3456:789a:1:2:3:4:5]",
            "2001:0:0:1:0:0:0:1, [2001:0:0:1::1]"})
    void anAddressIsWrittenAsBrowsersWriteIt(String given, String written) throws Exception {
        assertEquals(written, Addresses.literal(address(given)));
    }

    @Test
    void thisMachineHasAnAddress() {
        assertFalse(Addresses.ofMachine().isEmpty());
        Addresses.ofMachine().forEach(found -> assertTrue(Addresses.isOfMachine(found.address()), found.toString()));
    }

    @Test
    void aHostIsOneOfTheAddressesHoweverItIsWritten() throws Exception {
        HostCheck check = HostCheck.of(List.of(address("192.168.1.20"), address("fd12::1"), address("127.0.0.1")),
                8421);
        for (String host : List.of("192.168.1.20:8421", "[fd12::1]:8421", "[FD12:0:0::1]:8421", "localhost:8421",
                "LOCALHOST:8421", "127.0.0.1:8421")) {
            assertTrue(check.host(host), host);
            assertTrue(check.origin("http://" + host), host);
            assertFalse(check.origin("https://" + host), host);
        }
        for (String host : List.of("192.168.1.20", "192.168.1.20:80", "192.168.1.21:8421", "fd12::1:8421",
                "[fd12::2]:8421",
                "[fd12::1%eth0]:8421", "example.com:8421", "localhost", "", ":8421", "[]:8421", "192.168.1.20:08421",
                "192.168.001.020:8421", "[fd12::1]:8421.", "[x]:8421")) {
            assertFalse(check.host(host), host);
        }
        assertTrue(HostCheck.of(List.of(address("10.0.0.1")), 80).host("10.0.0.1"));
    }

    @Test
    void theSelfCheckLoadsThePage(@TempDir Path folder) throws Exception {
        RoomWorld world = RoomWorld.open(folder);
        assertEquals(new Reachability.Reached(), Reachability.of(world.server()));
        assertEquals(0, world.server().visits());
        world.close();
        assertInstanceOf(Reachability.NotReached.class, Reachability.of(world.server()));
    }

    @Test
    void anAddressThatIsGoneIsSaid(@TempDir Path folder) throws Exception {
        try (RoomWorld world = RoomWorld.open(folder)) {
            InetAddress gone = address("203.0.113.9");
            JourneyException said = assertThrows(JourneyException.class,
                    () -> RoomServer.start(world.room(), gone, 0));
            assertTrue(said.getMessage().contains("203.0.113.9"), said.getMessage());
        }
    }
}
