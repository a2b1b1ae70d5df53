package org.imr.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.imr.platform.demo.Sheet.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The assessments of the demonstration carry the published Danish figures (Dalum 2014, Table 4), by assessors who may assess. */
class DemonstrationRatingsTest {

    private static final Sheet SHEET = Sheet.of(LocalDate.of(2026, 11, 20));

    @Test
    @DisplayName("I7 ten mid-way and nine end assessments have the published means of occasions and items")
    void publishedMeans() {
        assertThat(assessments("mid")).hasSize(10).allSatisfy(row -> assertThat(row).hasSize(10));
        assertThat(assessments("end")).hasSize(9).allSatisfy(row -> assertThat(row).hasSize(13));
        assertThat(mean(assessments("mid").stream().map(DemonstrationRatingsTest::mean))).isCloseTo(4.20, within(0.005));
        assertThat(mean(assessments("end").stream().map(DemonstrationRatingsTest::mean))).isCloseTo(4.86, within(0.0055));
        double[] published = {5.0, 4.2, 3.8, 4.8, 3.3, 4.7, 4.4, 4.9, 4.9, 4.9, 5.0, 5.0, 4.8};
        List<List<Integer>> all = Stream.of("mid", "end").flatMap(occasion -> assessments(occasion).stream()).toList();
        IntStream.range(0, 13).forEach(i -> assertThat(mean(all.stream().filter(row -> row.size() > i).map(row -> (double) row.get(i))))
                .as("item " + (i + 1)).isCloseTo(published[i], within(0.0501)));
    }

    @Test
    @DisplayName("G2 nobody assessed a group they ran, or a site they worked at within twelve months")
    void independence() {
        List<Integer> numbers = new ArrayList<>();
        SHEET.of("Assessments").forEach(assessment -> {
            String group = assessment.get("group");
            String site = SHEET.of("Groups", "code", group).findFirst().orElseThrow().get("site");
            String[] assessors = assessment.get("assessors").split(";");
            numbers.add(assessors.length);
            LocalDate cutOff = day(assessment.get("cut_off"));
            for (String assessor : assessors) {
                assertThat(SHEET.of("Facilitators", "group", group, "staff", assessor)).isEmpty();
                assertThat(SHEET.of("RoleHistory", "staff", assessor)).anyMatch(r -> r.get("role").equals("assessor")
                        && !r.get("site").equals(site) && day(r.get("from")).isBefore(cutOff));
                assertThat(SHEET.of("RoleHistory", "staff", assessor, "site", site))
                        .filteredOn(r -> Set.of("facilitator", "coordinator").contains(r.get("role")))
                        .allMatch(r -> !r.get("until").isEmpty() && day(r.get("until")).isBefore(cutOff.minusMonths(12)));
            }
        });
        assertThat(numbers).contains(1, 2).doesNotContain(0);
    }

    @Test
    @DisplayName("K1 every demonstration account is on the staff with the role it shows")
    void accounts() {
        List<String> roles = DemonstrationAccounts.ALL.stream().map(account -> {
            Map<String, String> staff = SHEET.of("Staff", "email", account.email()).findFirst().orElseThrow();
            assertThat(staff.get("name")).isEqualTo(account.name());
            return staff.get("roles");
        }).toList();
        assertThat(roles).containsExactly("facilitator@FRB", "assessor@BAL", "coordinator@FRB", "coordinator@*", "administrator");
        assertThat(SHEET.of("Facilitators", "group", "FRB-5", "staff", DemonstrationAccounts.FACILITATOR.email())).isNotEmpty();
    }

    private static List<List<Integer>> assessments(String occasion) {
        return SHEET.of("Assessments", "occasion", occasion).map(assessment -> {
            String[] assessors = assessment.get("assessors").split(";");
            return SHEET.of("Ratings", "group", assessment.get("group"), "assessment", assessment.get("number"), "assessor",
                    assessors.length > 1 ? "consensus" : assessors[0]).map(row -> Integer.valueOf(row.get("rating"))).toList();
        }).toList();
    }

    private static double mean(List<Integer> ratings) {
        return mean(ratings.stream().map(Integer::doubleValue));
    }

    private static double mean(Stream<Double> numbers) {
        return numbers.mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
