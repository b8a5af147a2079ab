package org.waymark.cli;

/** Entry point of the command line. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        System.out.println("waymark 0.1.0");
    }
}
