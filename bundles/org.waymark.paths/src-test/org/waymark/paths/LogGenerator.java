package org.waymark.paths;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Writes logs of a shop whose counts are known by construction: a few paths that bring 80 % of the purchases, common
 * ones that bring none, and many that one customer each takes. The same numbers give the same bytes. It needs nothing
 * but the JDK, because the benchmark uses it, too.
 *
 * @param customers number of customers
 * @param paths number of different paths
 * @param outcomes customers who buy
 */
public record LogGenerator(int customers, int paths, int outcomes) {

    /** A customer's way. */
    private record Way(int customer, List<String> steps, int channel, long start) {
    }

    /** The paths that bring 80 % of the purchases. */
    static final List<List<String>> WINNERS = List.of(
            List.of("home", "search", "product_page", "cart_add", "delivery", "payment", "purchase"),
            List.of("home", "product_page", "cart_add", "delivery", "payment", "purchase"),
            List.of("ad_click", "product_page", "cart_add", "delivery", "payment", "purchase"),
            List.of("home", "search", "product_page", "reviews", "cart_add", "delivery", "payment", "purchase"),
            List.of("app_open", "product_page", "cart_add", "payment", "purchase"),
            List.of("home", "search", "search", "product_page", "cart_add", "delivery", "payment", "purchase"),
            List.of("ad_click", "product_page", "chat", "cart_add", "delivery", "payment", "purchase"),
            List.of("home", "search", "product_page", "search", "product_page", "cart_add", "delivery", "payment",
                    "purchase"),
            List.of("app_open", "coupon", "product_page", "cart_add", "delivery", "payment", "purchase"),
            List.of("home", "search", "product_page", "cart_add", "delivery", "cart_view", "delivery", "payment",
                    "purchase"));

    private static final int[] WEIGHTS = {30, 20, 12, 10, 8, 6, 5, 4, 3, 2};
    private static final List<List<String>> COMMON = List.of(
            List.of("home", "search", "product_page"),
            List.of("home", "search"),
            List.of("ad_click", "product_page"),
            List.of("home", "search", "product_page", "cart_add"),
            List.of("home", "search", "product_page", "cart_add", "delivery"),
            List.of("home", "search", "product_page", "reviews", "product_page"),
            List.of("app_open", "search", "product_page", "wishlist"),
            List.of("home", "product_page", "cart_add", "delivery", "payment"),
            List.of("home", "search", "product_page", "cart_add", "coupon", "cart_view"),
            List.of("ad_click", "product_page", "return_policy"));
    private static final List<String> WANDER = List.of("product_page", "category", "reviews", "wishlist", "coupon",
            "chat", "return_policy", "store_finder", "home", "cart_view", "login", "filter");
    private static final List<String> CHANNELS = List.of("web", "app", "store");
    private static final long BEGIN = Instant.parse("2026-04-01T00:00:00Z").toEpochMilli();
    private static final long DAYS_90 = 90L * 86_400_000;
    private static final String HEADING = "client,ts,step,channel,value\n";

    /** Returns the purchases on the paths that bring most. */
    public int outcomesOnTop() {
        return outcomes * 8 / 10;
    }

    /** Returns the customers of a path that brings most, from 1. */
    public int customersOn(int rank) {
        int sum = 0;
        for (int i = 1; i < WEIGHTS.length; i++) {
            sum += outcomesOnTop() * WEIGHTS[i] / 100;
        }
        return rank == 1 ? outcomesOnTop() - sum : outcomesOnTop() * WEIGHTS[rank - 1] / 100;
    }

    /** Returns the paths of one customer each. */
    public int once() {
        return paths - WINNERS.size() - COMMON.size();
    }

    /** Writes a log in the order of customers; returns the number of events. */
    public long write(Path file) throws IOException {
        long events = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write(HEADING.getBytes(StandardCharsets.US_ASCII));
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < customers; i++) {
                Way way = way(i);
                for (Row row : rows(way)) {
                    row.append(text);
                }
                events += way.steps().size();
                if (text.length() > 1 << 15) {
                    out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
                    text.setLength(0);
                }
            }
            out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return events;
    }

    /** Writes a packed log in the order of time, as a shop writes it; returns the number of events. */
    public long writePacked(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < customers; i++) {
            rows.addAll(rows(way(i)));
        }
        rows.sort(Comparator.comparingLong(Row::time));
        StringBuilder text = new StringBuilder(HEADING);
        rows.forEach(row -> row.append(text));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16) {
            {
                def.setLevel(9);
            }
        }) {
            out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return rows.size();
    }

    /** Returns the events of all customers without writing them. */
    public long events() {
        long events = 0;
        for (int i = 0; i < customers; i++) {
            events += way(i).steps().size();
        }
        return events;
    }

    private record Row(int customer, long time, String step, int channel, int cents) {

        void append(StringBuilder text) {
            LocalDateTime at = LocalDateTime.ofEpochSecond(Math.floorDiv(time, 1000L), 0, ZoneOffset.UTC);
            text.append('c').append(customer + 1_000_000).append(',');
            text.append(at.getYear());
            two(text.append('-'), at.getMonthValue());
            two(text.append('-'), at.getDayOfMonth());
            two(text.append(' '), at.getHour());
            two(text.append(':'), at.getMinute());
            two(text.append(':'), at.getSecond());
            text.append(',').append(step).append(',').append(CHANNELS.get(channel)).append(',');
            if (cents > 0) {
                text.append(cents / 100).append('.');
                two(text, cents % 100);
            }
            text.append('\n');
        }

        private static void two(StringBuilder text, int number) {
            text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
        }
    }

    /** Returns the way of a customer: buyers on the top paths first, then buyers alone, wanderers, and the many. */
    private Way way(int number) {
        Random random = new Random(number * 7919L + 17);
        int rank = 0;
        int left = number;
        while (rank < WINNERS.size() && left >= customersOn(rank + 1)) {
            left -= customersOn(rank + 1);
            rank++;
        }
        List<String> steps;
        if (rank < WINNERS.size()) {
            steps = WINNERS.get(rank);
        } else if (left < outcomes - outcomesOnTop()) {
            List<String> alone = wander(left);
            alone.addAll(List.of("cart_add", "payment", "purchase"));
            steps = alone;
        } else if (left < once()) {
            steps = wander(left);
        } else {
            // squares make the first ones frequent
            double pick = random.nextDouble();
            int rest = left - once();
            List<String> common = COMMON.get(rest < COMMON.size() ? rest : (int) (pick * pick * COMMON.size()));
            steps = paths > 50_000 ? longer(common) : common;
        }
        int shuffled = (int) (((long) number * 48_271 + 11) % prime());
        return new Way(shuffled, steps, random.nextInt(CHANNELS.size()), BEGIN + (long) (random.nextDouble()
                * DAYS_90));
    }

    private static List<String> longer(List<String> steps) {
        List<String> all = new ArrayList<>(steps);
        all.addAll(List.of("category", "filter", "product_page", "filter", "product_page"));
        return all;
    }

    /** Returns a prime that is not smaller than the number of customers, so that ids are shuffled and stay different. */
    private long prime() {
        return customers <= 48_271 ? 1_000_003 : 49_979_687;
    }

    private List<String> wander(int number) {
        List<String> steps = new ArrayList<>(List.of("search"));
        int rest = number;
        for (int digit = 0; digit < (paths > 200_000 ? 7 : 5); digit++) {
            steps.add(WANDER.get(rest % WANDER.size()));
            rest /= WANDER.size();
        }
        if (paths > 50_000) {
            steps.addAll(List.of("category", "filter", "product_page", "filter", "product_page"));
        }
        return steps;
    }

    private static List<Row> rows(Way way) {
        Random random = new Random(way.customer());
        List<Row> rows = new ArrayList<>();
        long time = way.start() / 1000 * 1000;
        for (String step : way.steps()) {
            int cents = step.equals("purchase") ? 990 + random.nextInt(20_000) : 0;
            rows.add(new Row(way.customer(), time, step, way.channel(), cents));
            // between seconds and hours, many short ones
            double pick = random.nextDouble();
            time += (2 + (long) (pick * pick * pick * 14_400)) * 1000;
        }
        return rows;
    }

    /** Run as {@code LogGenerator CUSTOMERS PATHS OUTCOMES FILE}. */
    public static void main(String[] args) {
        LogGenerator log = new LogGenerator(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Integer.parseInt(
                args[2]));
        try {
            Path file = Path.of(args[3]);
            System.out.println((args[3].endsWith(".gz") ? log.writePacked(file) : log.write(file)) + " events");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
