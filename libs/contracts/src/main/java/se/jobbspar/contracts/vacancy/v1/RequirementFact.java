package se.jobbspar.contracts.vacancy.v1;

/**
 * One thing a job asks for. What {@code concept} and {@code level} hold depends on the kind:
 *
 * <table>
 * <caption>Requirement kinds</caption>
 * <tr><th>kind</th><th>concept</th><th>level</th></tr>
 * <tr><td>skill</td><td>URI of the skill</td><td>"1" to "4", or null = any</td></tr>
 * <tr><td>experience</td><td>URI of the occupation</td><td>months, or null = any</td></tr>
 * <tr><td>education</td><td>SUN 2020 field code, or null = any field</td><td>SUN 2020 level code, or null = any</td></tr>
 * <tr><td>language</td><td>ISO 639 code, for one CEFR modality with its name: {@code sv:writing}</td><td>CEFR level, or null = any</td></tr>
 * <tr><td>licence</td><td>URI of the licence</td><td>null</td></tr>
 * </table>
 */
public record RequirementFact(RequirementKind kind, String concept, String level, Importance importance) {}
