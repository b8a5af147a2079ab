package org.waymark.core.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The scores of words and faces for emotions, in English, Russian, German, French and Spanish. */
final class FeelingWords {

    private static final String DELIGHTED = """
            delighted, thrilled, ecstatic, enthusiastic, overjoyed, excited, love, loves it, loved, excellent, amazing,
            awesome, fantastic, great, wonderful, outstanding, perfect, completely satisfied, strongly positive,
            восторг, в восторге, восторженно, восхищение, восхищён, восхищен, отлично, прекрасно, великолепно, счастье,
            begeistert, entzückt, ausgezeichnet, hervorragend, großartig, toll, super, glücklich und zufrieden,
            ravi, ravie, enchanté, enchantée, enthousiaste, excellent, génial, parfait, formidable,
            encantado, encantada, entusiasmado, entusiasmada, excelente, genial, fantástico, perfecto, estupendo""";
    private static final String GLAD = """
            happy, glad, satisfied, content, contented, pleased, positive, good, fine, relieved, confident, calm,
            relaxed, hopeful, optimistic, joyful, joy, cheerful, curious, interested, comfortable, grateful, smile, ok+,
            радость, рад, рада, радостно, доволен, довольна, довольны, удовлетворён, удовлетворен, удовлетворена,
            хорошо, позитивно, позитив, положительно, спокойно, спокоен, спокойна, уверен, уверена, облегчение,
            интерес, любопытство, счастлив, счастлива, надежда,
            zufrieden, glücklich, froh, freudig, positiv, gut, erleichtert, zuversichtlich, ruhig, entspannt, neugierig,
            erfreut, fröhlich, hoffnungsvoll,
            satisfait, satisfaite, content, contente, heureux, heureuse, positif, positive, bien, bon, soulagé, soulagée,
            confiant, confiante, calme, détendu, curieux, curieuse, joyeux,
            satisfecho, satisfecha, contento, contenta, feliz, positivo, positiva, bien, bueno, buena, aliviado,
            aliviada, tranquilo, tranquila, confiado, confiada, alegre""";
    private static final String NEUTRAL = """
            neutral, indifferent, okay, ok, average, mixed, so-so, meh, neither, medium, fair, normal, no feeling,
            нейтрально, нейтральный, нейтральная, нейтрален, безразлично, безразличие, равнодушие, средне, нормально,
            так себе, норм,
            neutral, gleichgültig, mittel, durchschnittlich, geht so, gemischt,
            neutre, indifférent, indifférente, moyen, moyenne, mitigé,
            neutro, neutra, neutral, indiferente, regular, normal, medio""";
    private static final String SAD = """
            sad, unhappy, dissatisfied, unsatisfied, frustrated, frustration, annoyed, disappointed, worried, anxious,
            anxiety, nervous, confused, confusion, stressed, impatient, irritated, uncertain, unsure, insecure, bored,
            concerned, upset, uncomfortable, doubtful, skeptical, sceptical, tired, negative, bad, poor, overwhelmed,
            грусть, грустно, недоволен, недовольна, недовольны, неудовлетворён, неудовлетворен, неудовлетворена,
            раздражение, раздражён, раздражен, раздражена, разочарование, разочарован, разочарована, тревога, тревожно,
            беспокойство, волнение, растерянность, растерян, растеряна, стресс, нетерпение, неуверенность, скука,
            плохо, негативно, негатив, отрицательно, фрустрация, сомнение, усталость, обеспокоен, обеспокоена,
            unzufrieden, traurig, unglücklich, frustriert, genervt, verärgert, enttäuscht, besorgt, ängstlich, nervös,
            verwirrt, gestresst, ungeduldig, unsicher, gelangweilt, negativ, schlecht, skeptisch, überfordert,
            insatisfait, insatisfaite, mécontent, mécontente, triste, frustré, frustrée, agacé, agacée, déçu, déçue,
            inquiet, inquiète, anxieux, anxieuse, nerveux, nerveuse, confus, confuse, stressé, stressée, impatient,
            impatiente, irrité, irritée, négatif, négative, mauvais, mal, malheureux, malheureuse,
            insatisfecho, insatisfecha, descontento, descontenta, triste, infeliz, frustrado, frustrada, molesto,
            molesta, decepcionado, decepcionada, preocupado, preocupada, ansioso, ansiosa, nervioso, nerviosa,
            confundido, confundida, estresado, estresada, impaciente, irritado, irritada, negativo, negativa, malo,
            mala, mal""";
    private static final String ANGRY = """
            angry, furious, outraged, hate, hates it, hated, terrible, awful, horrible, desperate, devastated, miserable,
            enraged, disgusted, rage, worst, strongly negative,
            гнев, злость, зол, зла, злится, ярость, в ярости, ужасно, ужас, отчаяние, бешенство, возмущение, возмущён,
            возмущен, отвратительно,
            wütend, zornig, sauer, empört, verzweifelt, schrecklich, furchtbar, entsetzt, katastrophal,
            furieux, furieuse, en colère, horrible, terrible, désespéré, désespérée, affreux, catastrophique,
            furioso, furiosa, enfadado, enfadada, enojado, enojada, horrible, terrible, desesperado, desesperada,
            pésimo""";

    private static final List<String> STRONG = List.of("very ", "extremely ", "highly ", "really ", "super ",
            "totally ",
            "completely ", "absolutely ", "strongly ", "so ", "очень ", "крайне ", "совсем ", "абсолютно ",
            "полностью ",
            "весьма ", "sehr ", "äußerst ", "extrem ", "besonders ", "total ", "völlig ", "très ", "extrêmement ",
            "vraiment ", "tout à fait ", "muy ", "sumamente ", "totalmente ", "extremadamente ");
    private static final List<String> WEAK = List.of("rather ", "quite ", "somewhat ", "slightly ", "a bit ",
            "a little ", "fairly ", "mostly ", "скорее ", "немного ", "слегка ", "довольно ", "eher ", "etwas ",
            "ein wenig ",
            "ziemlich ", "plutôt ", "un peu ", "assez ", "algo ", "un poco ", "bastante ");
    private static final List<String> NOT = List.of("not ", "не ", "nicht ", "pas ", "no ", "kein ");

    private static final Map<String, Integer> WORDS = words();
    private static final int LONGEST = 60;

    private FeelingWords() {
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        List<String> lists = List.of(ANGRY, SAD, NEUTRAL, GLAD, DELIGHTED);
        for (int i = 0; i < lists.size(); i++) {
            for (String word : lists.get(i).split(",")) {
                words.putIfAbsent(word.strip(), i - 2);
            }
        }
        return Map.copyOf(words);
    }

    /** Returns the score of a word with or without "very", "rather" or "not" before it, -2 to 2. */
    static Optional<BigDecimal> score(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\s.!?…]+$|^[\\s…]+", "").replaceAll("\\s+", " ");
        return plain.length() > LONGEST ? Optional.empty() : strength(plain).map(BigDecimal::valueOf);
    }

    private static Optional<Integer> strength(String text) {
        Optional<Integer> word = Optional.ofNullable(WORDS.get(text));
        if (word.isPresent()) {
            return word;
        }
        Optional<String> strong = after(STRONG, text);
        if (strong.isPresent()) {
            return strength(strong.get()).map(base -> Integer.signum(base) * 2);
        }
        Optional<String> weak = after(WEAK, text);
        if (weak.isPresent()) {
            return strength(weak.get()).map(Integer::signum);
        }
        return after(NOT, text).flatMap(FeelingWords::negated);
    }

    /** Returns the score of what is not so: "not very happy" is a little unhappy. */
    private static Optional<Integer> negated(String text) {
        return strength(text).map(base -> base == 0 ? 0 : -Integer.signum(base));
    }

    private static Optional<String> after(List<String> beginnings, String text) {
        return beginnings.stream().filter(text::startsWith).findFirst().map(it -> text.substring(it.length()));
    }
}
