/**
 */
package org.waymark.model.cjm.util;

import java.math.BigDecimal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.EObjectValidator;

import org.eclipse.emf.ecore.xml.type.util.XMLTypeUtil;

import org.waymark.model.cjm.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Validator</b> for the model.
 * <!-- end-user-doc -->
 * @see org.waymark.model.cjm.CjmPackage
 * @generated
 */
public class CjmValidator extends EObjectValidator {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final CjmValidator INSTANCE = new CjmValidator();

	/**
	 * A constant for the {@link org.eclipse.emf.common.util.Diagnostic#getSource() source} of diagnostic {@link org.eclipse.emf.common.util.Diagnostic#getCode() codes} from this package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.common.util.Diagnostic#getSource()
	 * @see org.eclipse.emf.common.util.Diagnostic#getCode()
	 * @generated
	 */
	public static final String DIAGNOSTIC_SOURCE = "org.waymark.model.cjm";

	/**
	 * A constant with a fixed name that can be used as the base value for additional hand written constants.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final int GENERATED_DIAGNOSTIC_CODE_COUNT = 0;

	/**
	 * A constant with a fixed name that can be used as the base value for additional hand written constants in a derived class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static final int DIAGNOSTIC_CODE_COUNT = GENERATED_DIAGNOSTIC_CODE_COUNT;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CjmValidator() {
		super();
	}

	/**
	 * Returns the package of this validator switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EPackage getEPackage() {
	  return CjmPackage.eINSTANCE;
	}

	/**
	 * Calls <code>validateXXX</code> for the corresponding classifier of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean validate(int classifierID, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
		switch (classifierID) {
			case CjmPackage.COMMENT:
				return validateComment((Comment)value, diagnostics, context);
			case CjmPackage.SUPPRESSION:
				return validateSuppression((Suppression)value, diagnostics, context);
			case CjmPackage.PROPERTY:
				return validateProperty((Property)value, diagnostics, context);
			case CjmPackage.ELEMENT:
				return validateElement((Element)value, diagnostics, context);
			case CjmPackage.NAMED_ELEMENT:
				return validateNamedElement((NamedElement)value, diagnostics, context);
			case CjmPackage.PORTFOLIO:
				return validatePortfolio((Portfolio)value, diagnostics, context);
			case CjmPackage.ACTOR:
				return validateActor((Actor)value, diagnostics, context);
			case CjmPackage.PERSONA:
				return validatePersona((Persona)value, diagnostics, context);
			case CjmPackage.BUSINESS_FUNCTION:
				return validateBusinessFunction((BusinessFunction)value, diagnostics, context);
			case CjmPackage.CHANNEL:
				return validateChannel((Channel)value, diagnostics, context);
			case CjmPackage.IT_SYSTEM:
				return validateITSystem((ITSystem)value, diagnostics, context);
			case CjmPackage.METRIC:
				return validateMetric((Metric)value, diagnostics, context);
			case CjmPackage.COMPETITOR:
				return validateCompetitor((Competitor)value, diagnostics, context);
			case CjmPackage.INITIATIVE:
				return validateInitiative((Initiative)value, diagnostics, context);
			case CjmPackage.EVIDENCE:
				return validateEvidence((Evidence)value, diagnostics, context);
			case CjmPackage.CONSTRAINT:
				return validateConstraint((Constraint)value, diagnostics, context);
			case CjmPackage.JOURNEY:
				return validateJourney((Journey)value, diagnostics, context);
			case CjmPackage.STEP:
				return validateStep((Step)value, diagnostics, context);
			case CjmPackage.STAGE:
				return validateStage((Stage)value, diagnostics, context);
			case CjmPackage.TOUCHPOINT:
				return validateTouchpoint((Touchpoint)value, diagnostics, context);
			case CjmPackage.EMOTION:
				return validateEmotion((Emotion)value, diagnostics, context);
			case CjmPackage.OWNERSHIP:
				return validateOwnership((Ownership)value, diagnostics, context);
			case CjmPackage.PAIN_POINT:
				return validatePainPoint((PainPoint)value, diagnostics, context);
			case CjmPackage.MEASUREMENT:
				return validateMeasurement((Measurement)value, diagnostics, context);
			case CjmPackage.BENCHMARK:
				return validateBenchmark((Benchmark)value, diagnostics, context);
			case CjmPackage.BACKSTAGE_STEP:
				return validateBackstageStep((BackstageStep)value, diagnostics, context);
			case CjmPackage.TRANSITION:
				return validateTransition((Transition)value, diagnostics, context);
			case CjmPackage.VIEW:
				return validateView((View)value, diagnostics, context);
			case CjmPackage.LANE_SETTING:
				return validateLaneSetting((LaneSetting)value, diagnostics, context);
			case CjmPackage.NOTE:
				return validateNote((Note)value, diagnostics, context);
			case CjmPackage.MERGE_CONFLICT:
				return validateMergeConflict((MergeConflict)value, diagnostics, context);
			case CjmPackage.FUNCTION_KIND:
				return validateFunctionKind((FunctionKind)value, diagnostics, context);
			case CjmPackage.CHANNEL_KIND:
				return validateChannelKind((ChannelKind)value, diagnostics, context);
			case CjmPackage.METRIC_KIND:
				return validateMetricKind((MetricKind)value, diagnostics, context);
			case CjmPackage.METRIC_DIRECTION:
				return validateMetricDirection((MetricDirection)value, diagnostics, context);
			case CjmPackage.INITIATIVE_STATUS:
				return validateInitiativeStatus((InitiativeStatus)value, diagnostics, context);
			case CjmPackage.EVIDENCE_KIND:
				return validateEvidenceKind((EvidenceKind)value, diagnostics, context);
			case CjmPackage.CONSTRAINT_KIND:
				return validateConstraintKind((ConstraintKind)value, diagnostics, context);
			case CjmPackage.JOURNEY_KIND:
				return validateJourneyKind((JourneyKind)value, diagnostics, context);
			case CjmPackage.JOURNEY_STATUS:
				return validateJourneyStatus((JourneyStatus)value, diagnostics, context);
			case CjmPackage.EVIDENCE_LEVEL:
				return validateEvidenceLevel((EvidenceLevel)value, diagnostics, context);
			case CjmPackage.TOUCHPOINT_KIND:
				return validateTouchpointKind((TouchpointKind)value, diagnostics, context);
			case CjmPackage.MOMENT_KIND:
				return validateMomentKind((MomentKind)value, diagnostics, context);
			case CjmPackage.PROMISE_KEPT:
				return validatePromiseKept((PromiseKept)value, diagnostics, context);
			case CjmPackage.COMPLIANCE:
				return validateCompliance((Compliance)value, diagnostics, context);
			case CjmPackage.VIEWPOINT:
				return validateViewpoint((Viewpoint)value, diagnostics, context);
			case CjmPackage.ROLE:
				return validateRole((Role)value, diagnostics, context);
			case CjmPackage.METRIC_EFFECT:
				return validateMetricEffect((MetricEffect)value, diagnostics, context);
			case CjmPackage.FREQUENCY:
				return validateFrequency((Frequency)value, diagnostics, context);
			case CjmPackage.BACKSTAGE_LAYER:
				return validateBackstageLayer((BackstageLayer)value, diagnostics, context);
			case CjmPackage.LANE_KIND:
				return validateLaneKind((LaneKind)value, diagnostics, context);
			case CjmPackage.LENS:
				return validateLens((Lens)value, diagnostics, context);
			case CjmPackage.CONFLICT_KIND:
				return validateConflictKind((ConflictKind)value, diagnostics, context);
			case CjmPackage.TEXT:
				return validateText((String)value, diagnostics, context);
			case CjmPackage.DECIMAL:
				return validateDecimal((BigDecimal)value, diagnostics, context);
			case CjmPackage.RATING:
				return validateRating((Integer)value, diagnostics, context);
			case CjmPackage.SCORE:
				return validateScore((BigDecimal)value, diagnostics, context);
			case CjmPackage.PERCENT:
				return validatePercent((BigDecimal)value, diagnostics, context);
			case CjmPackage.ISO_DATE:
				return validateIsoDate((LocalDate)value, diagnostics, context);
			case CjmPackage.ISO_INSTANT:
				return validateIsoInstant((Instant)value, diagnostics, context);
			case CjmPackage.ISO_DURATION:
				return validateIsoDuration((Duration)value, diagnostics, context);
			case CjmPackage.COLOR:
				return validateColor((String)value, diagnostics, context);
			case CjmPackage.LANGUAGE:
				return validateLanguage((String)value, diagnostics, context);
			case CjmPackage.RELATIVE_PATH:
				return validateRelativePath((String)value, diagnostics, context);
			default:
				return true;
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateComment(Comment comment, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(comment, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSuppression(Suppression suppression, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(suppression, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateProperty(Property property, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(property, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateElement(Element element, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(element, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateNamedElement(NamedElement namedElement, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(namedElement, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePortfolio(Portfolio portfolio, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(portfolio, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateActor(Actor actor, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(actor, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePersona(Persona persona, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(persona, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBusinessFunction(BusinessFunction businessFunction, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(businessFunction, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateChannel(Channel channel, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(channel, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateITSystem(ITSystem itSystem, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(itSystem, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMetric(Metric metric, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(metric, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCompetitor(Competitor competitor, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(competitor, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateInitiative(Initiative initiative, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(initiative, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEvidence(Evidence evidence, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(evidence, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateConstraint(Constraint constraint, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(constraint, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateJourney(Journey journey, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(journey, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStep(Step step, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(step, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStage(Stage stage, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(stage, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTouchpoint(Touchpoint touchpoint, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(touchpoint, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEmotion(Emotion emotion, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(emotion, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateOwnership(Ownership ownership, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(ownership, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePainPoint(PainPoint painPoint, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(painPoint, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMeasurement(Measurement measurement, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(measurement, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBenchmark(Benchmark benchmark, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(benchmark, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBackstageStep(BackstageStep backstageStep, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(backstageStep, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTransition(Transition transition, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(transition, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateView(View view, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(view, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLaneSetting(LaneSetting laneSetting, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(laneSetting, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateNote(Note note, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(note, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMergeConflict(MergeConflict mergeConflict, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(mergeConflict, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFunctionKind(FunctionKind functionKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateChannelKind(ChannelKind channelKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMetricKind(MetricKind metricKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMetricDirection(MetricDirection metricDirection, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateInitiativeStatus(InitiativeStatus initiativeStatus, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEvidenceKind(EvidenceKind evidenceKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateConstraintKind(ConstraintKind constraintKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateJourneyKind(JourneyKind journeyKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateJourneyStatus(JourneyStatus journeyStatus, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEvidenceLevel(EvidenceLevel evidenceLevel, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTouchpointKind(TouchpointKind touchpointKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMomentKind(MomentKind momentKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePromiseKept(PromiseKept promiseKept, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCompliance(Compliance compliance, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateViewpoint(Viewpoint viewpoint, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRole(Role role, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMetricEffect(MetricEffect metricEffect, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFrequency(Frequency frequency, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBackstageLayer(BackstageLayer backstageLayer, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLaneKind(LaneKind laneKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLens(Lens lens, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateConflictKind(ConflictKind conflictKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateText(String text, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDecimal(BigDecimal decimal, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRating(int rating, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateRating_Min(rating, diagnostics, context);
		if (result || diagnostics != null) result &= validateRating_Max(rating, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateRating_Min
	 */
	public static final int RATING__MIN__VALUE = 0;

	/**
	 * Validates the Min constraint of '<em>Rating</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRating_Min(int rating, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = rating >= RATING__MIN__VALUE;
		if (!result && diagnostics != null)
			reportMinViolation(CjmPackage.Literals.RATING, rating, RATING__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateRating_Max
	 */
	public static final int RATING__MAX__VALUE = 5;

	/**
	 * Validates the Max constraint of '<em>Rating</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRating_Max(int rating, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = rating <= RATING__MAX__VALUE;
		if (!result && diagnostics != null)
			reportMaxViolation(CjmPackage.Literals.RATING, rating, RATING__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateScore(BigDecimal score, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateScore_Min(score, diagnostics, context);
		if (result || diagnostics != null) result &= validateScore_Max(score, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateScore_Min
	 */
	public static final BigDecimal SCORE__MIN__VALUE = new BigDecimal("-2");

	/**
	 * Validates the Min constraint of '<em>Score</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateScore_Min(BigDecimal score, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = score.compareTo(SCORE__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(CjmPackage.Literals.SCORE, score, SCORE__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateScore_Max
	 */
	public static final BigDecimal SCORE__MAX__VALUE = new BigDecimal("2");

	/**
	 * Validates the Max constraint of '<em>Score</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateScore_Max(BigDecimal score, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = score.compareTo(SCORE__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(CjmPackage.Literals.SCORE, score, SCORE__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePercent(BigDecimal percent, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validatePercent_Min(percent, diagnostics, context);
		if (result || diagnostics != null) result &= validatePercent_Max(percent, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validatePercent_Min
	 */
	public static final BigDecimal PERCENT__MIN__VALUE = new BigDecimal("0");

	/**
	 * Validates the Min constraint of '<em>Percent</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePercent_Min(BigDecimal percent, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = percent.compareTo(PERCENT__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(CjmPackage.Literals.PERCENT, percent, PERCENT__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validatePercent_Max
	 */
	public static final BigDecimal PERCENT__MAX__VALUE = new BigDecimal("100");

	/**
	 * Validates the Max constraint of '<em>Percent</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePercent_Max(BigDecimal percent, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = percent.compareTo(PERCENT__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(CjmPackage.Literals.PERCENT, percent, PERCENT__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIsoDate(LocalDate isoDate, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIsoInstant(Instant isoInstant, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIsoDuration(Duration isoDuration, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateColor(String color, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateColor_Pattern(color, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateColor_Pattern
	 */
	public static final  PatternMatcher [][] COLOR__PATTERN__VALUES =
		new PatternMatcher [][] {
			new PatternMatcher [] {
				XMLTypeUtil.createPatternMatcher("#[0-9a-f]{6}")
			}
		};

	/**
	 * Validates the Pattern constraint of '<em>Color</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateColor_Pattern(String color, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validatePattern(CjmPackage.Literals.COLOR, color, COLOR__PATTERN__VALUES, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLanguage(String language, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateLanguage_Pattern(language, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateLanguage_Pattern
	 */
	public static final  PatternMatcher [][] LANGUAGE__PATTERN__VALUES =
		new PatternMatcher [][] {
			new PatternMatcher [] {
				XMLTypeUtil.createPatternMatcher("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
			}
		};

	/**
	 * Validates the Pattern constraint of '<em>Language</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLanguage_Pattern(String language, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validatePattern(CjmPackage.Literals.LANGUAGE, language, LANGUAGE__PATTERN__VALUES, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRelativePath(String relativePath, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateRelativePath_Pattern(relativePath, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateRelativePath_Pattern
	 */
	public static final  PatternMatcher [][] RELATIVE_PATH__PATTERN__VALUES =
		new PatternMatcher [][] {
			new PatternMatcher [] {
				XMLTypeUtil.createPatternMatcher("[^/\\\\][^\\\\]*")
			}
		};

	/**
	 * Validates the Pattern constraint of '<em>Relative Path</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRelativePath_Pattern(String relativePath, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validatePattern(CjmPackage.Literals.RELATIVE_PATH, relativePath, RELATIVE_PATH__PATTERN__VALUES, diagnostics, context);
	}

	/**
	 * Returns the resource locator that will be used to fetch messages for this validator's diagnostics.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		// TODO
		// Specialize this to return a resource locator for messages specific to this validator.
		// Ensure that you remove @generated or mark it @generated NOT
		return super.getResourceLocator();
	}

} //CjmValidator
