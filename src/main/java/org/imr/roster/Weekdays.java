package org.imr.roster;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps days of the week in one column, as `TUESDAY;THURSDAY`; nothing for none. */
@Converter
public class Weekdays implements AttributeConverter<List<DayOfWeek>, String> {

    @Override
    public String convertToDatabaseColumn(List<DayOfWeek> days) {
        return days == null || days.isEmpty() ? null : days.stream().map(DayOfWeek::name).collect(Collectors.joining(";"));
    }

    @Override
    public List<DayOfWeek> convertToEntityAttribute(String column) {
        return column == null || column.isBlank() ? List.of() : Arrays.stream(column.split(";")).map(DayOfWeek::valueOf).toList();
    }
}
