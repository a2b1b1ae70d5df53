package org.imr.web.roster;

/** What little is asked about a person, as it is typed: part of the forms of somebody new and of somebody known. */
public class PersonFields {

    private String name;
    private Integer birthYear;
    private String language;

    void fill(String knownName, Integer knownYear, String knownLanguage) {
        name = knownName;
        birthYear = knownYear;
        language = knownLanguage;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(Integer birthYear) {
        this.birthYear = birthYear;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
