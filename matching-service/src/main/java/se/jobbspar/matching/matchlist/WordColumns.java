package se.jobbspar.matching.matchlist;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Columns hold the words of the API, which stay when a constant is renamed. */
final class WordColumns {
    private WordColumns() {}

    private static String word(Enum<?> constant) {
        return constant == null ? null : RecordedJson.word(constant);
    }

    private static <E extends Enum<E>> E constant(String word, Class<E> type) {
        return word == null ? null : RecordedJson.constant(word, type);
    }

    @Converter(autoApply = true)
    static class SubjectTypes implements AttributeConverter<SubjectType, String> {
        @Override
        public String convertToDatabaseColumn(SubjectType type) {
            return word(type);
        }

        @Override
        public SubjectType convertToEntityAttribute(String word) {
            return constant(word, SubjectType.class);
        }
    }

    @Converter(autoApply = true)
    static class Againsts implements AttributeConverter<Against, String> {
        @Override
        public String convertToDatabaseColumn(Against against) {
            return word(against);
        }

        @Override
        public Against convertToEntityAttribute(String word) {
            return constant(word, Against.class);
        }
    }

    @Converter(autoApply = true)
    static class Purposes implements AttributeConverter<Purpose, String> {
        @Override
        public String convertToDatabaseColumn(Purpose purpose) {
            return word(purpose);
        }

        @Override
        public Purpose convertToEntityAttribute(String word) {
            return constant(word, Purpose.class);
        }
    }

    @Converter(autoApply = true)
    static class Readinesses implements AttributeConverter<WantedReadiness, String> {
        @Override
        public String convertToDatabaseColumn(WantedReadiness readiness) {
            return word(readiness);
        }

        @Override
        public WantedReadiness convertToEntityAttribute(String word) {
            return constant(word, WantedReadiness.class);
        }
    }
}
