package org.imr.fidelity;

/** Who or what a finding is about. */
public record Subject(Kind kind, String code) implements Comparable<Subject> {

    /** What the code is the code of. */
    public enum Kind {
        PERSON, SESSION, AREA, FACILITATOR
    }

    static Subject person(String code) {
        return new Subject(Kind.PERSON, code);
    }

    static Subject session(int number) {
        return new Subject(Kind.SESSION, String.valueOf(number));
    }

    static Subject area(String code) {
        return new Subject(Kind.AREA, code);
    }

    static Subject facilitator(String staff) {
        return new Subject(Kind.FACILITATOR, staff);
    }

    @Override
    public int compareTo(Subject other) {
        return kind == other.kind ? code.compareTo(other.code) : kind.compareTo(other.kind);
    }

    /** As the API names it: the code, or {@code session 3}. */
    @Override
    public String toString() {
        return kind == Kind.SESSION ? "session " + code : code;
    }
}
