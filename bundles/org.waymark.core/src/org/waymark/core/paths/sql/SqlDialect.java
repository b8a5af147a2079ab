package org.waymark.core.paths.sql;

import java.util.Locale;

/** The few words in which SQL engines differ. Everything else is common to all. */
public enum SqlDialect {

    /** The engine of the product. */
    DUCKDB("bigint", "integer", "double", "varchar", "decimal(38, 0)", "create table %s as %s"),
    /** PostgreSQL; without a scratch schema, tables are temporary. */
    POSTGRESQL("bigint", "integer", "double precision", "text", "numeric(38, 0)", "create table %s as %s"),
    /** Trino. */
    TRINO("bigint", "integer", "double", "varchar", "decimal(38, 0)", "create table %s as %s"),
    /** Apache Spark. */
    SPARK("bigint", "int", "double", "string", "decimal(38, 0)", "create table %s as %s");

    private final String longType;
    private final String intType;
    private final String doubleType;
    private final String textType;
    private final String bigType;
    private final String create;

    SqlDialect(String longType, String intType, String doubleType, String textType, String bigType, String create) {
        this.longType = longType;
        this.intType = intType;
        this.doubleType = doubleType;
        this.textType = textType;
        this.bigType = bigType;
        this.create = create;
    }

    /** Returns the dialect of a product; one that is not known is taken for PostgreSQL, which is next to the standard. */
    public static SqlDialect of(String product) {
        String name = product.toLowerCase(Locale.ROOT);
        return name.contains("duckdb")
                ? DUCKDB
                : name.contains("trino") || name.contains("presto")
                        ? TRINO
                        : name.contains("spark") || name.contains("databricks") ? SPARK : POSTGRESQL;
    }

    /** Returns the milliseconds since 1970 of a timestamp; one without a zone is local there. */
    public String millis(String column, boolean hasZone, String zone) {
        boolean shift = !hasZone && !zone.equals("UTC") && !zone.equals("Z");
        String quoted = "'" + zone.replace("'", "''") + "'";
        return switch (this) {
            case DUCKDB -> "epoch_ms(" + (shift ? "timezone(" + quoted + ", " + column + ")" : column) + ")";
            case POSTGRESQL -> "cast(floor(extract(epoch from " + (shift
                    ? column + " at time zone " + quoted
                    : column) + ") * 1000) as bigint)";
            case TRINO -> "cast(floor(to_unixtime(" + (shift
                    ? "with_timezone(" + column + ", " + quoted + ")"
                    : column) + ") * 1000) as bigint)";
            case SPARK -> "unix_millis(" + (shift
                    ? "to_utc_timestamp(" + column + ", " + quoted + ")"
                    : column) + ")";
        };
    }

    /** Returns the statement that makes a table of a query. */
    public String createTable(String name, String select, boolean temporary) {
        String text = String.format(Locale.ROOT, create, name, select);
        return temporary && this == POSTGRESQL ? text.replaceFirst("create table", "create temporary table") : text;
    }

    /** Returns the statement that drops a table if it is there. */
    public String drop(String name) {
        return "drop table if exists " + name;
    }

    /** Returns a column name as SQL has it. */
    public String quoted(String name) {
        return this == SPARK ? '`' + name.replace("`", "``") + '`' : '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Returns the type of large whole numbers. */
    public String longType() {
        return longType;
    }

    String intType() {
        return intType;
    }

    String doubleType() {
        return doubleType;
    }

    /** Returns the type of texts. */
    public String textType() {
        return textType;
    }

    String bigType() {
        return bigType;
    }
}
