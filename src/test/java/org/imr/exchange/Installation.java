package org.imr.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.library.Definitions;
import org.imr.testing.Rooms;
import org.imr.workbook.Caps;
import org.imr.workbook.ReadTables;
import org.imr.workbook.Table;
import org.imr.workbook.TableRows;

/** An empty installation with the shipped definitions, and the exchange's two ways through it. */
final class Installation implements AutoCloseable {

    static final Caller COORDINATOR = caller(new Caller.RoleAt(Role.COORDINATOR, null, null));

    private final Rooms rooms;

    Installation(Rooms rooms) {
        this.rooms = rooms;
        rooms.as(Caller.SYSTEM, () -> {
            rooms.get(Definitions.class).load(List.of(Path.of("curriculum")), List.of(Path.of("fidelity-scales")));
            return null;
        });
    }

    static Caller caller(Caller.RoleAt role) {
        return new Caller(UUID.randomUUID(), "caller@example.org", "Caller", "en", null, Set.of(role), Set.of(), Set.of());
    }

    Rooms rooms() {
        return rooms;
    }

    Outcome take(byte[] file, Form form, boolean dryRun) {
        return take(COORDINATOR, file, form, dryRun);
    }

    Outcome take(Caller caller, byte[] file, Form form, boolean dryRun) {
        return rooms.as(caller, () -> rooms.get(ExchangeService.class).take(form, new ByteArrayInputStream(file), dryRun));
    }

    Outcome take(List<Table> tables) {
        return take(file(tables, Form.ZIP), Form.ZIP, false);
    }

    byte[] give(Caller caller, Form form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rooms.as(caller, () -> {
            rooms.get(ExchangeService.class).give(form, out);
            return null;
        });
        return out.toByteArray();
    }

    /** What an export holds, table by table. */
    Map<String, Table> tables() {
        return tables(give(COORDINATOR, Form.ZIP), Form.ZIP);
    }

    static Map<String, Table> tables(byte[] file, Form form) {
        try {
            ReadTables read = form.read(new ByteArrayInputStream(file), Caps.usual());
            if (!read.faults().isEmpty()) {
                throw new AssertionError(read.faults().toString());
            }
            return read.tables().stream().collect(Collectors.toMap(Table::name, table -> table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] file(List<Table> tables, Form form) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            form.write(out, tables.stream().map(TableRows::of).toList());
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        rooms.close();
    }
}
