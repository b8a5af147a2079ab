/**
 */
package org.waymark.model.cjm.impl;

import java.math.BigDecimal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.waymark.model.cjm.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CjmFactoryImpl extends EFactoryImpl implements CjmFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static CjmFactory init() {
		try {
			CjmFactory theCjmFactory = (CjmFactory)EPackage.Registry.INSTANCE.getEFactory(CjmPackage.eNS_URI);
			if (theCjmFactory != null) {
				return theCjmFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new CjmFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CjmFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case CjmPackage.COMMENT: return createComment();
			case CjmPackage.SUPPRESSION: return createSuppression();
			case CjmPackage.PROPERTY: return createProperty();
			case CjmPackage.PORTFOLIO: return createPortfolio();
			case CjmPackage.PERSONA: return createPersona();
			case CjmPackage.BUSINESS_FUNCTION: return createBusinessFunction();
			case CjmPackage.CHANNEL: return createChannel();
			case CjmPackage.IT_SYSTEM: return createITSystem();
			case CjmPackage.METRIC: return createMetric();
			case CjmPackage.COMPETITOR: return createCompetitor();
			case CjmPackage.INITIATIVE: return createInitiative();
			case CjmPackage.EVIDENCE: return createEvidence();
			case CjmPackage.CONSTRAINT: return createConstraint();
			case CjmPackage.JOURNEY: return createJourney();
			case CjmPackage.STAGE: return createStage();
			case CjmPackage.TOUCHPOINT: return createTouchpoint();
			case CjmPackage.EMOTION: return createEmotion();
			case CjmPackage.OWNERSHIP: return createOwnership();
			case CjmPackage.PAIN_POINT: return createPainPoint();
			case CjmPackage.MEASUREMENT: return createMeasurement();
			case CjmPackage.BENCHMARK: return createBenchmark();
			case CjmPackage.BACKSTAGE_STEP: return createBackstageStep();
			case CjmPackage.TRANSITION: return createTransition();
			case CjmPackage.VIEW: return createView();
			case CjmPackage.LANE_SETTING: return createLaneSetting();
			case CjmPackage.NOTE: return createNote();
			case CjmPackage.MERGE_CONFLICT: return createMergeConflict();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case CjmPackage.FUNCTION_KIND:
				return createFunctionKindFromString(eDataType, initialValue);
			case CjmPackage.CHANNEL_KIND:
				return createChannelKindFromString(eDataType, initialValue);
			case CjmPackage.METRIC_KIND:
				return createMetricKindFromString(eDataType, initialValue);
			case CjmPackage.METRIC_DIRECTION:
				return createMetricDirectionFromString(eDataType, initialValue);
			case CjmPackage.INITIATIVE_STATUS:
				return createInitiativeStatusFromString(eDataType, initialValue);
			case CjmPackage.EVIDENCE_KIND:
				return createEvidenceKindFromString(eDataType, initialValue);
			case CjmPackage.CONSTRAINT_KIND:
				return createConstraintKindFromString(eDataType, initialValue);
			case CjmPackage.JOURNEY_KIND:
				return createJourneyKindFromString(eDataType, initialValue);
			case CjmPackage.JOURNEY_STATUS:
				return createJourneyStatusFromString(eDataType, initialValue);
			case CjmPackage.EVIDENCE_LEVEL:
				return createEvidenceLevelFromString(eDataType, initialValue);
			case CjmPackage.TOUCHPOINT_KIND:
				return createTouchpointKindFromString(eDataType, initialValue);
			case CjmPackage.MOMENT_KIND:
				return createMomentKindFromString(eDataType, initialValue);
			case CjmPackage.PROMISE_KEPT:
				return createPromiseKeptFromString(eDataType, initialValue);
			case CjmPackage.COMPLIANCE:
				return createComplianceFromString(eDataType, initialValue);
			case CjmPackage.VIEWPOINT:
				return createViewpointFromString(eDataType, initialValue);
			case CjmPackage.ROLE:
				return createRoleFromString(eDataType, initialValue);
			case CjmPackage.METRIC_EFFECT:
				return createMetricEffectFromString(eDataType, initialValue);
			case CjmPackage.FREQUENCY:
				return createFrequencyFromString(eDataType, initialValue);
			case CjmPackage.BACKSTAGE_LAYER:
				return createBackstageLayerFromString(eDataType, initialValue);
			case CjmPackage.LANE_KIND:
				return createLaneKindFromString(eDataType, initialValue);
			case CjmPackage.LENS:
				return createLensFromString(eDataType, initialValue);
			case CjmPackage.CONFLICT_KIND:
				return createConflictKindFromString(eDataType, initialValue);
			case CjmPackage.TEXT:
				return createTextFromString(eDataType, initialValue);
			case CjmPackage.DECIMAL:
				return createDecimalFromString(eDataType, initialValue);
			case CjmPackage.RATING:
				return createRatingFromString(eDataType, initialValue);
			case CjmPackage.SCORE:
				return createScoreFromString(eDataType, initialValue);
			case CjmPackage.PERCENT:
				return createPercentFromString(eDataType, initialValue);
			case CjmPackage.ISO_DATE:
				return createIsoDateFromString(eDataType, initialValue);
			case CjmPackage.ISO_INSTANT:
				return createIsoInstantFromString(eDataType, initialValue);
			case CjmPackage.ISO_DURATION:
				return createIsoDurationFromString(eDataType, initialValue);
			case CjmPackage.COLOR:
				return createColorFromString(eDataType, initialValue);
			case CjmPackage.LANGUAGE:
				return createLanguageFromString(eDataType, initialValue);
			case CjmPackage.RELATIVE_PATH:
				return createRelativePathFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case CjmPackage.FUNCTION_KIND:
				return convertFunctionKindToString(eDataType, instanceValue);
			case CjmPackage.CHANNEL_KIND:
				return convertChannelKindToString(eDataType, instanceValue);
			case CjmPackage.METRIC_KIND:
				return convertMetricKindToString(eDataType, instanceValue);
			case CjmPackage.METRIC_DIRECTION:
				return convertMetricDirectionToString(eDataType, instanceValue);
			case CjmPackage.INITIATIVE_STATUS:
				return convertInitiativeStatusToString(eDataType, instanceValue);
			case CjmPackage.EVIDENCE_KIND:
				return convertEvidenceKindToString(eDataType, instanceValue);
			case CjmPackage.CONSTRAINT_KIND:
				return convertConstraintKindToString(eDataType, instanceValue);
			case CjmPackage.JOURNEY_KIND:
				return convertJourneyKindToString(eDataType, instanceValue);
			case CjmPackage.JOURNEY_STATUS:
				return convertJourneyStatusToString(eDataType, instanceValue);
			case CjmPackage.EVIDENCE_LEVEL:
				return convertEvidenceLevelToString(eDataType, instanceValue);
			case CjmPackage.TOUCHPOINT_KIND:
				return convertTouchpointKindToString(eDataType, instanceValue);
			case CjmPackage.MOMENT_KIND:
				return convertMomentKindToString(eDataType, instanceValue);
			case CjmPackage.PROMISE_KEPT:
				return convertPromiseKeptToString(eDataType, instanceValue);
			case CjmPackage.COMPLIANCE:
				return convertComplianceToString(eDataType, instanceValue);
			case CjmPackage.VIEWPOINT:
				return convertViewpointToString(eDataType, instanceValue);
			case CjmPackage.ROLE:
				return convertRoleToString(eDataType, instanceValue);
			case CjmPackage.METRIC_EFFECT:
				return convertMetricEffectToString(eDataType, instanceValue);
			case CjmPackage.FREQUENCY:
				return convertFrequencyToString(eDataType, instanceValue);
			case CjmPackage.BACKSTAGE_LAYER:
				return convertBackstageLayerToString(eDataType, instanceValue);
			case CjmPackage.LANE_KIND:
				return convertLaneKindToString(eDataType, instanceValue);
			case CjmPackage.LENS:
				return convertLensToString(eDataType, instanceValue);
			case CjmPackage.CONFLICT_KIND:
				return convertConflictKindToString(eDataType, instanceValue);
			case CjmPackage.TEXT:
				return convertTextToString(eDataType, instanceValue);
			case CjmPackage.DECIMAL:
				return convertDecimalToString(eDataType, instanceValue);
			case CjmPackage.RATING:
				return convertRatingToString(eDataType, instanceValue);
			case CjmPackage.SCORE:
				return convertScoreToString(eDataType, instanceValue);
			case CjmPackage.PERCENT:
				return convertPercentToString(eDataType, instanceValue);
			case CjmPackage.ISO_DATE:
				return convertIsoDateToString(eDataType, instanceValue);
			case CjmPackage.ISO_INSTANT:
				return convertIsoInstantToString(eDataType, instanceValue);
			case CjmPackage.ISO_DURATION:
				return convertIsoDurationToString(eDataType, instanceValue);
			case CjmPackage.COLOR:
				return convertColorToString(eDataType, instanceValue);
			case CjmPackage.LANGUAGE:
				return convertLanguageToString(eDataType, instanceValue);
			case CjmPackage.RELATIVE_PATH:
				return convertRelativePathToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Comment createComment() {
		CommentImpl comment = new CommentImpl();
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Suppression createSuppression() {
		SuppressionImpl suppression = new SuppressionImpl();
		return suppression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Property createProperty() {
		PropertyImpl property = new PropertyImpl();
		return property;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Portfolio createPortfolio() {
		PortfolioImpl portfolio = new PortfolioImpl();
		return portfolio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Persona createPersona() {
		PersonaImpl persona = new PersonaImpl();
		return persona;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BusinessFunction createBusinessFunction() {
		BusinessFunctionImpl businessFunction = new BusinessFunctionImpl();
		return businessFunction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel createChannel() {
		ChannelImpl channel = new ChannelImpl();
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ITSystem createITSystem() {
		ITSystemImpl itSystem = new ITSystemImpl();
		return itSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Metric createMetric() {
		MetricImpl metric = new MetricImpl();
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Competitor createCompetitor() {
		CompetitorImpl competitor = new CompetitorImpl();
		return competitor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Initiative createInitiative() {
		InitiativeImpl initiative = new InitiativeImpl();
		return initiative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence createEvidence() {
		EvidenceImpl evidence = new EvidenceImpl();
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Constraint createConstraint() {
		ConstraintImpl constraint = new ConstraintImpl();
		return constraint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Journey createJourney() {
		JourneyImpl journey = new JourneyImpl();
		return journey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage createStage() {
		StageImpl stage = new StageImpl();
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Touchpoint createTouchpoint() {
		TouchpointImpl touchpoint = new TouchpointImpl();
		return touchpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Emotion createEmotion() {
		EmotionImpl emotion = new EmotionImpl();
		return emotion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ownership createOwnership() {
		OwnershipImpl ownership = new OwnershipImpl();
		return ownership;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PainPoint createPainPoint() {
		PainPointImpl painPoint = new PainPointImpl();
		return painPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Measurement createMeasurement() {
		MeasurementImpl measurement = new MeasurementImpl();
		return measurement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Benchmark createBenchmark() {
		BenchmarkImpl benchmark = new BenchmarkImpl();
		return benchmark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BackstageStep createBackstageStep() {
		BackstageStepImpl backstageStep = new BackstageStepImpl();
		return backstageStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Transition createTransition() {
		TransitionImpl transition = new TransitionImpl();
		return transition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public View createView() {
		ViewImpl view = new ViewImpl();
		return view;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LaneSetting createLaneSetting() {
		LaneSettingImpl laneSetting = new LaneSettingImpl();
		return laneSetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Note createNote() {
		NoteImpl note = new NoteImpl();
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MergeConflict createMergeConflict() {
		MergeConflictImpl mergeConflict = new MergeConflictImpl();
		return mergeConflict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FunctionKind createFunctionKindFromString(EDataType eDataType, String initialValue) {
		FunctionKind result = FunctionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFunctionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChannelKind createChannelKindFromString(EDataType eDataType, String initialValue) {
		ChannelKind result = ChannelKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChannelKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MetricKind createMetricKindFromString(EDataType eDataType, String initialValue) {
		MetricKind result = MetricKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMetricKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MetricDirection createMetricDirectionFromString(EDataType eDataType, String initialValue) {
		MetricDirection result = MetricDirection.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMetricDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InitiativeStatus createInitiativeStatusFromString(EDataType eDataType, String initialValue) {
		InitiativeStatus result = InitiativeStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInitiativeStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvidenceKind createEvidenceKindFromString(EDataType eDataType, String initialValue) {
		EvidenceKind result = EvidenceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvidenceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConstraintKind createConstraintKindFromString(EDataType eDataType, String initialValue) {
		ConstraintKind result = ConstraintKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConstraintKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public JourneyKind createJourneyKindFromString(EDataType eDataType, String initialValue) {
		JourneyKind result = JourneyKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertJourneyKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public JourneyStatus createJourneyStatusFromString(EDataType eDataType, String initialValue) {
		JourneyStatus result = JourneyStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertJourneyStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvidenceLevel createEvidenceLevelFromString(EDataType eDataType, String initialValue) {
		EvidenceLevel result = EvidenceLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvidenceLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TouchpointKind createTouchpointKindFromString(EDataType eDataType, String initialValue) {
		TouchpointKind result = TouchpointKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTouchpointKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MomentKind createMomentKindFromString(EDataType eDataType, String initialValue) {
		MomentKind result = MomentKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMomentKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PromiseKept createPromiseKeptFromString(EDataType eDataType, String initialValue) {
		PromiseKept result = PromiseKept.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPromiseKeptToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Compliance createComplianceFromString(EDataType eDataType, String initialValue) {
		Compliance result = Compliance.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertComplianceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Viewpoint createViewpointFromString(EDataType eDataType, String initialValue) {
		Viewpoint result = Viewpoint.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertViewpointToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role createRoleFromString(EDataType eDataType, String initialValue) {
		Role result = Role.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MetricEffect createMetricEffectFromString(EDataType eDataType, String initialValue) {
		MetricEffect result = MetricEffect.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMetricEffectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Frequency createFrequencyFromString(EDataType eDataType, String initialValue) {
		Frequency result = Frequency.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFrequencyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BackstageLayer createBackstageLayerFromString(EDataType eDataType, String initialValue) {
		BackstageLayer result = BackstageLayer.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBackstageLayerToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LaneKind createLaneKindFromString(EDataType eDataType, String initialValue) {
		LaneKind result = LaneKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLaneKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Lens createLensFromString(EDataType eDataType, String initialValue) {
		Lens result = Lens.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLensToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConflictKind createConflictKindFromString(EDataType eDataType, String initialValue) {
		ConflictKind result = ConflictKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConflictKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createText(final String it) {
		return org.waymark.model.DataTypes.createText(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createTextFromString(EDataType eDataType, String initialValue) {
		return createText(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertText(final String it) {
		return org.waymark.model.DataTypes.convertText(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTextToString(EDataType eDataType, Object instanceValue) {
		return convertText((String)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createDecimal(final String it) {
		return org.waymark.model.DataTypes.createDecimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createDecimalFromString(EDataType eDataType, String initialValue) {
		return createDecimal(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDecimal(final BigDecimal it) {
		return org.waymark.model.DataTypes.convertDecimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDecimalToString(EDataType eDataType, Object instanceValue) {
		return convertDecimal((BigDecimal)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public int createRating(final String it) {
		return org.waymark.model.DataTypes.createRating(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createRatingFromString(EDataType eDataType, String initialValue) {
		return createRating(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRating(final int it) {
		return org.waymark.model.DataTypes.convertRating(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRatingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertRating((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createScore(final String it) {
		return org.waymark.model.DataTypes.createScore(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createScoreFromString(EDataType eDataType, String initialValue) {
		return createScore(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScore(final BigDecimal it) {
		return org.waymark.model.DataTypes.convertScore(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScoreToString(EDataType eDataType, Object instanceValue) {
		return convertScore((BigDecimal)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createPercent(final String it) {
		return org.waymark.model.DataTypes.createPercent(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createPercentFromString(EDataType eDataType, String initialValue) {
		return createPercent(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPercent(final BigDecimal it) {
		return org.waymark.model.DataTypes.convertPercent(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPercentToString(EDataType eDataType, Object instanceValue) {
		return convertPercent((BigDecimal)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createIsoDate(final String it) {
		return org.waymark.model.DataTypes.createIsoDate(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createIsoDateFromString(EDataType eDataType, String initialValue) {
		return createIsoDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIsoDate(final LocalDate it) {
		return org.waymark.model.DataTypes.convertIsoDate(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIsoDateToString(EDataType eDataType, Object instanceValue) {
		return convertIsoDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createIsoInstant(final String it) {
		return org.waymark.model.DataTypes.createIsoInstant(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createIsoInstantFromString(EDataType eDataType, String initialValue) {
		return createIsoInstant(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIsoInstant(final Instant it) {
		return org.waymark.model.DataTypes.convertIsoInstant(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIsoInstantToString(EDataType eDataType, Object instanceValue) {
		return convertIsoInstant((Instant)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Duration createIsoDuration(final String it) {
		return org.waymark.model.DataTypes.createIsoDuration(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Duration createIsoDurationFromString(EDataType eDataType, String initialValue) {
		return createIsoDuration(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIsoDuration(final Duration it) {
		return org.waymark.model.DataTypes.convertIsoDuration(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIsoDurationToString(EDataType eDataType, Object instanceValue) {
		return convertIsoDuration((Duration)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createColor(final String it) {
		return org.waymark.model.DataTypes.createColor(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createColorFromString(EDataType eDataType, String initialValue) {
		return createColor(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertColor(final String it) {
		return org.waymark.model.DataTypes.convertColor(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertColorToString(EDataType eDataType, Object instanceValue) {
		return convertColor((String)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createLanguage(final String it) {
		return org.waymark.model.DataTypes.createLanguage(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createLanguageFromString(EDataType eDataType, String initialValue) {
		return createLanguage(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLanguage(final String it) {
		return org.waymark.model.DataTypes.convertLanguage(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLanguageToString(EDataType eDataType, Object instanceValue) {
		return convertLanguage((String)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createRelativePath(final String it) {
		return org.waymark.model.DataTypes.createRelativePath(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createRelativePathFromString(EDataType eDataType, String initialValue) {
		return createRelativePath(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRelativePath(final String it) {
		return org.waymark.model.DataTypes.convertRelativePath(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRelativePathToString(EDataType eDataType, Object instanceValue) {
		return convertRelativePath((String)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CjmPackage getCjmPackage() {
		return (CjmPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static CjmPackage getPackage() {
		return CjmPackage.eINSTANCE;
	}

} //CjmFactoryImpl
