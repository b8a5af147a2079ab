/**
 */
package org.waymark.model.cjm.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.model.cjm.Measurement;
import org.waymark.model.cjm.MergeConflict;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Transition;
import org.waymark.model.cjm.View;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Journey</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.impl.JourneyImpl#getPortfolio <em>Portfolio</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.JourneyImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.JourneyImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.JourneyImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.JourneyImpl#getScenario <em>Scenario</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.JourneyImpl#getPersonas <em>Personas</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.JourneyImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.JourneyImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.JourneyImpl#getStages <em>Stages</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.JourneyImpl#getTransitions <em>Transitions</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.JourneyImpl#getViews <em>Views</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.JourneyImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.JourneyImpl#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.JourneyImpl#getConflicts <em>Conflicts</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.JourneyImpl#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.JourneyImpl#getReviewedBy <em>Reviewed By</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.JourneyImpl#getReviewed <em>Reviewed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class JourneyImpl extends NamedElementImpl implements Journey {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected String formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final JourneyKind KIND_EDEFAULT = JourneyKind.CURRENT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected JourneyKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final JourneyStatus STATUS_EDEFAULT = JourneyStatus.DRAFT;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected JourneyStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getScenario() <em>Scenario</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScenario()
	 * @generated
	 * @ordered
	 */
	protected static final String SCENARIO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScenario() <em>Scenario</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScenario()
	 * @generated
	 * @ordered
	 */
	protected String scenario = SCENARIO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPersonas() <em>Personas</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonas()
	 * @generated
	 * @ordered
	 */
	protected EList<Persona> personas;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected BusinessFunction owner;

	/**
	 * The cached value of the '{@link #getBaseline() <em>Baseline</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected Journey baseline;

	/**
	 * The cached value of the '{@link #getStages() <em>Stages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStages()
	 * @generated
	 * @ordered
	 */
	protected EList<Stage> stages;

	/**
	 * The cached value of the '{@link #getTransitions() <em>Transitions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransitions()
	 * @generated
	 * @ordered
	 */
	protected EList<Transition> transitions;

	/**
	 * The cached value of the '{@link #getViews() <em>Views</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getViews()
	 * @generated
	 * @ordered
	 */
	protected EList<View> views;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Note> notes;

	/**
	 * The cached value of the '{@link #getMeasurements() <em>Measurements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasurements()
	 * @generated
	 * @ordered
	 */
	protected EList<Measurement> measurements;

	/**
	 * The cached value of the '{@link #getConflicts() <em>Conflicts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConflicts()
	 * @generated
	 * @ordered
	 */
	protected EList<MergeConflict> conflicts;

	/**
	 * The default value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected static final String DECISION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected String decision = DECISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewedBy() <em>Reviewed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEWED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewedBy() <em>Reviewed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedBy()
	 * @generated
	 * @ordered
	 */
	protected String reviewedBy = REVIEWED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewed() <em>Reviewed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewed()
	 * @generated
	 * @ordered
	 */
	protected static final Instant REVIEWED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewed() <em>Reviewed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewed()
	 * @generated
	 * @ordered
	 */
	protected Instant reviewed = REVIEWED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected JourneyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CjmPackage.Literals.JOURNEY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Portfolio getPortfolio() {
		if (eContainerFeatureID() != CjmPackage.JOURNEY__PORTFOLIO) return null;
		return (Portfolio)eContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Portfolio basicGetPortfolio() {
		if (eContainerFeatureID() != CjmPackage.JOURNEY__PORTFOLIO) return null;
		return (Portfolio)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPortfolio(Portfolio newPortfolio, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newPortfolio, CjmPackage.JOURNEY__PORTFOLIO, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPortfolio(Portfolio newPortfolio) {
		if (newPortfolio != eInternalContainer() || (eContainerFeatureID() != CjmPackage.JOURNEY__PORTFOLIO && newPortfolio != null)) {
			if (EcoreUtil.isAncestor(this, newPortfolio))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newPortfolio != null)
				msgs = ((InternalEObject)newPortfolio).eInverseAdd(this, CjmPackage.PORTFOLIO__JOURNEYS, Portfolio.class, msgs);
			msgs = basicSetPortfolio(newPortfolio, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.JOURNEY__PORTFOLIO, newPortfolio, newPortfolio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(String newFormatVersion) {
		String oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.JOURNEY__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JourneyKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(JourneyKind newKind) {
		JourneyKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.JOURNEY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JourneyStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(JourneyStatus newStatus) {
		JourneyStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.JOURNEY__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScenario() {
		return scenario;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScenario(String newScenario) {
		String oldScenario = scenario;
		scenario = newScenario;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.JOURNEY__SCENARIO, oldScenario, scenario));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Persona> getPersonas() {
		if (personas == null) {
			personas = new EObjectResolvingEList<Persona>(Persona.class, this, CjmPackage.JOURNEY__PERSONAS);
		}
		return personas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BusinessFunction getOwner() {
		if (owner != null && owner.eIsProxy()) {
			InternalEObject oldOwner = (InternalEObject)owner;
			owner = (BusinessFunction)eResolveProxy(oldOwner);
			if (owner != oldOwner) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CjmPackage.JOURNEY__OWNER, oldOwner, owner));
			}
		}
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BusinessFunction basicGetOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(BusinessFunction newOwner) {
		BusinessFunction oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.JOURNEY__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Journey getBaseline() {
		if (baseline != null && baseline.eIsProxy()) {
			InternalEObject oldBaseline = (InternalEObject)baseline;
			baseline = (Journey)eResolveProxy(oldBaseline);
			if (baseline != oldBaseline) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CjmPackage.JOURNEY__BASELINE, oldBaseline, baseline));
			}
		}
		return baseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Journey basicGetBaseline() {
		return baseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseline(Journey newBaseline) {
		Journey oldBaseline = baseline;
		baseline = newBaseline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.JOURNEY__BASELINE, oldBaseline, baseline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stage> getStages() {
		if (stages == null) {
			stages = new EObjectContainmentEList<Stage>(Stage.class, this, CjmPackage.JOURNEY__STAGES);
		}
		return stages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Transition> getTransitions() {
		if (transitions == null) {
			transitions = new EObjectContainmentEList<Transition>(Transition.class, this, CjmPackage.JOURNEY__TRANSITIONS);
		}
		return transitions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<View> getViews() {
		if (views == null) {
			views = new EObjectContainmentEList<View>(View.class, this, CjmPackage.JOURNEY__VIEWS);
		}
		return views;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Note> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<Note>(Note.class, this, CjmPackage.JOURNEY__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measurement> getMeasurements() {
		if (measurements == null) {
			measurements = new EObjectContainmentEList<Measurement>(Measurement.class, this, CjmPackage.JOURNEY__MEASUREMENTS);
		}
		return measurements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MergeConflict> getConflicts() {
		if (conflicts == null) {
			conflicts = new EObjectContainmentEList<MergeConflict>(MergeConflict.class, this, CjmPackage.JOURNEY__CONFLICTS);
		}
		return conflicts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecision() {
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(String newDecision) {
		String oldDecision = decision;
		decision = newDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.JOURNEY__DECISION, oldDecision, decision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewedBy() {
		return reviewedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewedBy(String newReviewedBy) {
		String oldReviewedBy = reviewedBy;
		reviewedBy = newReviewedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.JOURNEY__REVIEWED_BY, oldReviewedBy, reviewedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getReviewed() {
		return reviewed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewed(Instant newReviewed) {
		Instant oldReviewed = reviewed;
		reviewed = newReviewed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.JOURNEY__REVIEWED, oldReviewed, reviewed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CjmPackage.JOURNEY__PORTFOLIO:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetPortfolio((Portfolio)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CjmPackage.JOURNEY__PORTFOLIO:
				return basicSetPortfolio(null, msgs);
			case CjmPackage.JOURNEY__STAGES:
				return ((InternalEList<?>)getStages()).basicRemove(otherEnd, msgs);
			case CjmPackage.JOURNEY__TRANSITIONS:
				return ((InternalEList<?>)getTransitions()).basicRemove(otherEnd, msgs);
			case CjmPackage.JOURNEY__VIEWS:
				return ((InternalEList<?>)getViews()).basicRemove(otherEnd, msgs);
			case CjmPackage.JOURNEY__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
			case CjmPackage.JOURNEY__MEASUREMENTS:
				return ((InternalEList<?>)getMeasurements()).basicRemove(otherEnd, msgs);
			case CjmPackage.JOURNEY__CONFLICTS:
				return ((InternalEList<?>)getConflicts()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case CjmPackage.JOURNEY__PORTFOLIO:
				return eInternalContainer().eInverseRemove(this, CjmPackage.PORTFOLIO__JOURNEYS, Portfolio.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CjmPackage.JOURNEY__PORTFOLIO:
				if (resolve) return getPortfolio();
				return basicGetPortfolio();
			case CjmPackage.JOURNEY__FORMAT_VERSION:
				return getFormatVersion();
			case CjmPackage.JOURNEY__KIND:
				return getKind();
			case CjmPackage.JOURNEY__STATUS:
				return getStatus();
			case CjmPackage.JOURNEY__SCENARIO:
				return getScenario();
			case CjmPackage.JOURNEY__PERSONAS:
				return getPersonas();
			case CjmPackage.JOURNEY__OWNER:
				if (resolve) return getOwner();
				return basicGetOwner();
			case CjmPackage.JOURNEY__BASELINE:
				if (resolve) return getBaseline();
				return basicGetBaseline();
			case CjmPackage.JOURNEY__STAGES:
				return getStages();
			case CjmPackage.JOURNEY__TRANSITIONS:
				return getTransitions();
			case CjmPackage.JOURNEY__VIEWS:
				return getViews();
			case CjmPackage.JOURNEY__NOTES:
				return getNotes();
			case CjmPackage.JOURNEY__MEASUREMENTS:
				return getMeasurements();
			case CjmPackage.JOURNEY__CONFLICTS:
				return getConflicts();
			case CjmPackage.JOURNEY__DECISION:
				return getDecision();
			case CjmPackage.JOURNEY__REVIEWED_BY:
				return getReviewedBy();
			case CjmPackage.JOURNEY__REVIEWED:
				return getReviewed();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CjmPackage.JOURNEY__PORTFOLIO:
				setPortfolio((Portfolio)newValue);
				return;
			case CjmPackage.JOURNEY__FORMAT_VERSION:
				setFormatVersion((String)newValue);
				return;
			case CjmPackage.JOURNEY__KIND:
				setKind((JourneyKind)newValue);
				return;
			case CjmPackage.JOURNEY__STATUS:
				setStatus((JourneyStatus)newValue);
				return;
			case CjmPackage.JOURNEY__SCENARIO:
				setScenario((String)newValue);
				return;
			case CjmPackage.JOURNEY__PERSONAS:
				getPersonas().clear();
				getPersonas().addAll((Collection<? extends Persona>)newValue);
				return;
			case CjmPackage.JOURNEY__OWNER:
				setOwner((BusinessFunction)newValue);
				return;
			case CjmPackage.JOURNEY__BASELINE:
				setBaseline((Journey)newValue);
				return;
			case CjmPackage.JOURNEY__STAGES:
				getStages().clear();
				getStages().addAll((Collection<? extends Stage>)newValue);
				return;
			case CjmPackage.JOURNEY__TRANSITIONS:
				getTransitions().clear();
				getTransitions().addAll((Collection<? extends Transition>)newValue);
				return;
			case CjmPackage.JOURNEY__VIEWS:
				getViews().clear();
				getViews().addAll((Collection<? extends View>)newValue);
				return;
			case CjmPackage.JOURNEY__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends Note>)newValue);
				return;
			case CjmPackage.JOURNEY__MEASUREMENTS:
				getMeasurements().clear();
				getMeasurements().addAll((Collection<? extends Measurement>)newValue);
				return;
			case CjmPackage.JOURNEY__CONFLICTS:
				getConflicts().clear();
				getConflicts().addAll((Collection<? extends MergeConflict>)newValue);
				return;
			case CjmPackage.JOURNEY__DECISION:
				setDecision((String)newValue);
				return;
			case CjmPackage.JOURNEY__REVIEWED_BY:
				setReviewedBy((String)newValue);
				return;
			case CjmPackage.JOURNEY__REVIEWED:
				setReviewed((Instant)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CjmPackage.JOURNEY__PORTFOLIO:
				setPortfolio((Portfolio)null);
				return;
			case CjmPackage.JOURNEY__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case CjmPackage.JOURNEY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CjmPackage.JOURNEY__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case CjmPackage.JOURNEY__SCENARIO:
				setScenario(SCENARIO_EDEFAULT);
				return;
			case CjmPackage.JOURNEY__PERSONAS:
				getPersonas().clear();
				return;
			case CjmPackage.JOURNEY__OWNER:
				setOwner((BusinessFunction)null);
				return;
			case CjmPackage.JOURNEY__BASELINE:
				setBaseline((Journey)null);
				return;
			case CjmPackage.JOURNEY__STAGES:
				getStages().clear();
				return;
			case CjmPackage.JOURNEY__TRANSITIONS:
				getTransitions().clear();
				return;
			case CjmPackage.JOURNEY__VIEWS:
				getViews().clear();
				return;
			case CjmPackage.JOURNEY__NOTES:
				getNotes().clear();
				return;
			case CjmPackage.JOURNEY__MEASUREMENTS:
				getMeasurements().clear();
				return;
			case CjmPackage.JOURNEY__CONFLICTS:
				getConflicts().clear();
				return;
			case CjmPackage.JOURNEY__DECISION:
				setDecision(DECISION_EDEFAULT);
				return;
			case CjmPackage.JOURNEY__REVIEWED_BY:
				setReviewedBy(REVIEWED_BY_EDEFAULT);
				return;
			case CjmPackage.JOURNEY__REVIEWED:
				setReviewed(REVIEWED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CjmPackage.JOURNEY__PORTFOLIO:
				return basicGetPortfolio() != null;
			case CjmPackage.JOURNEY__FORMAT_VERSION:
				return FORMAT_VERSION_EDEFAULT == null ? formatVersion != null : !FORMAT_VERSION_EDEFAULT.equals(formatVersion);
			case CjmPackage.JOURNEY__KIND:
				return kind != KIND_EDEFAULT;
			case CjmPackage.JOURNEY__STATUS:
				return status != STATUS_EDEFAULT;
			case CjmPackage.JOURNEY__SCENARIO:
				return SCENARIO_EDEFAULT == null ? scenario != null : !SCENARIO_EDEFAULT.equals(scenario);
			case CjmPackage.JOURNEY__PERSONAS:
				return personas != null && !personas.isEmpty();
			case CjmPackage.JOURNEY__OWNER:
				return owner != null;
			case CjmPackage.JOURNEY__BASELINE:
				return baseline != null;
			case CjmPackage.JOURNEY__STAGES:
				return stages != null && !stages.isEmpty();
			case CjmPackage.JOURNEY__TRANSITIONS:
				return transitions != null && !transitions.isEmpty();
			case CjmPackage.JOURNEY__VIEWS:
				return views != null && !views.isEmpty();
			case CjmPackage.JOURNEY__NOTES:
				return notes != null && !notes.isEmpty();
			case CjmPackage.JOURNEY__MEASUREMENTS:
				return measurements != null && !measurements.isEmpty();
			case CjmPackage.JOURNEY__CONFLICTS:
				return conflicts != null && !conflicts.isEmpty();
			case CjmPackage.JOURNEY__DECISION:
				return DECISION_EDEFAULT == null ? decision != null : !DECISION_EDEFAULT.equals(decision);
			case CjmPackage.JOURNEY__REVIEWED_BY:
				return REVIEWED_BY_EDEFAULT == null ? reviewedBy != null : !REVIEWED_BY_EDEFAULT.equals(reviewedBy);
			case CjmPackage.JOURNEY__REVIEWED:
				return REVIEWED_EDEFAULT == null ? reviewed != null : !REVIEWED_EDEFAULT.equals(reviewed);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", kind: ");
		result.append(kind);
		result.append(", status: ");
		result.append(status);
		result.append(", scenario: ");
		result.append(scenario);
		result.append(", decision: ");
		result.append(decision);
		result.append(", reviewedBy: ");
		result.append(reviewedBy);
		result.append(", reviewed: ");
		result.append(reviewed);
		result.append(')');
		return result.toString();
	}

} //JourneyImpl
