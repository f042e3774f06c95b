package se.radslag.tally.pabulib;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.radslag.tally.Project;

/** The section PROJECTS while a file is read. */
final class ProjectRows {

    private final Messages messages;
    private final List<Project> projects = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();

    private ProjectRows(Messages messages) {
        this.messages = messages;
    }

    /** Reads rows up to the next title; {@code rows} stands on the section's title. */
    static ProjectRows read(Cells rows, Messages messages) {
        var read = new ProjectRows(messages);
        int title = rows.line();
        if (!rows.next() || Section.isTitle(rows)) {
            messages.add(title, 0, Problem.MISSING_HEADER, "PROJECTS");
            return read;
        }
        Header header = Header.read(rows, messages);
        int id = header.require("project_id", messages);
        int cost = header.require("cost", messages);
        header.names().stream()
                .filter(name -> !name.equals("project_id") && !name.equals("cost") && !name.isEmpty())
                .forEach(read.columns::add);
        Set<String> ids = new HashSet<>();
        while (rows.next() && !Section.isTitle(rows)) {
            header.compare(rows, messages);
            if (id >= 0 && cost >= 0) {
                read.add(rows, header, id, cost, ids);
            }
        }
        return read;
    }

    private void add(Cells row, Header header, int idCell, int costCell, Set<String> ids) {
        String id = row.text(idCell).strip();
        if (id.isEmpty()) {
            messages.add(row.line(), idCell < row.size() ? row.column(idCell) : 0, Problem.EMPTY_CELL, "");
            return;
        }
        if (id.length() < row.text(idCell).length()) {
            messages.add(row, idCell, Problem.SURROUNDING_SPACE);
        }
        if (!ids.add(id)) {
            messages.add(row, idCell, Problem.DUPLICATE_PROJECT);
            return;
        }
        projects.add(new Project(id, cost(row, costCell), attributes(row, header)));
        lines.add(row.line());
    }

    private BigDecimal cost(Cells row, int cell) {
        Optional<Numbers.Decimal> cost = Numbers.read(row.text(cell).strip());
        if (cost.isEmpty()) {
            messages.add(row.line(), cell < row.size() ? row.column(cell) : 0, Problem.NOT_A_NUMBER, row.text(cell));
            return BigDecimal.ZERO;
        }
        if (cost.get().comma()) {
            messages.add(row, cell, Problem.DECIMAL_COMMA);
        }
        if (cost.get().value().signum() < 0) {
            messages.add(row, cell, Problem.BELOW_ZERO);
            return BigDecimal.ZERO;
        }
        return cost.get().value();
    }

    private Map<String, String> attributes(Cells row, Header header) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int cell = 0; cell < Math.min(row.size(), header.names().size()); cell++) {
            String value = row.text(cell).strip();
            if (columns.contains(header.names().get(cell)) && !value.isEmpty() && !value.equalsIgnoreCase("none")) {
                attributes.put(header.names().get(cell), value);
            }
        }
        return attributes;
    }

    List<Project> projects() {
        return projects;
    }

    /** The line of a project. */
    int line(int project) {
        return lines.get(project);
    }

    List<String> columns() {
        return columns;
    }
}
