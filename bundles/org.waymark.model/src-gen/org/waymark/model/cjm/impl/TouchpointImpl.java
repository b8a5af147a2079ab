/**
 */
package org.waymark.model.cjm.impl;

import java.time.Duration;
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
import org.eclipse.emf.ecore.util.InternalEList;

import org.waymark.model.cjm.Actor;
import org.waymark.model.cjm.BackstageStep;
import org.waymark.model.cjm.Benchmark;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Compliance;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.TouchpointKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Touchpoint</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getMoment <em>Moment</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getPersonas <em>Personas</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getInitiator <em>Initiator</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getReceiver <em>Receiver</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getThought <em>Thought</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getContext <em>Context</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getBestExpectation <em>Best Expectation</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getWorstExpectation <em>Worst Expectation</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getPromise <em>Promise</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getPromiseKept <em>Promise Kept</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getImportance <em>Importance</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getPicture <em>Picture</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getPhysicalEvidence <em>Physical Evidence</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getInitiatives <em>Initiatives</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getBenchmarks <em>Benchmarks</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getBackstage <em>Backstage</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getMicroInteractions <em>Micro Interactions</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getDetailedBy <em>Detailed By</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getCompliance <em>Compliance</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getTime <em>Time</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.TouchpointImpl#getVotes <em>Votes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TouchpointImpl extends StepImpl implements Touchpoint {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final TouchpointKind KIND_EDEFAULT = TouchpointKind.INTERACTION;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected TouchpointKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoment() <em>Moment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoment()
	 * @generated
	 * @ordered
	 */
	protected static final MomentKind MOMENT_EDEFAULT = MomentKind.NONE;

	/**
	 * The cached value of the '{@link #getMoment() <em>Moment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoment()
	 * @generated
	 * @ordered
	 */
	protected MomentKind moment = MOMENT_EDEFAULT;

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
	 * The cached value of the '{@link #getInitiator() <em>Initiator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitiator()
	 * @generated
	 * @ordered
	 */
	protected Actor initiator;

	/**
	 * The cached value of the '{@link #getReceiver() <em>Receiver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceiver()
	 * @generated
	 * @ordered
	 */
	protected Actor receiver;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<Channel> channels;

	/**
	 * The default value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected String action = ACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getThought() <em>Thought</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThought()
	 * @generated
	 * @ordered
	 */
	protected static final String THOUGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThought() <em>Thought</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThought()
	 * @generated
	 * @ordered
	 */
	protected String thought = THOUGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getContext() <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContext()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContext() <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContext()
	 * @generated
	 * @ordered
	 */
	protected String context = CONTEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBestExpectation() <em>Best Expectation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBestExpectation()
	 * @generated
	 * @ordered
	 */
	protected static final String BEST_EXPECTATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBestExpectation() <em>Best Expectation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBestExpectation()
	 * @generated
	 * @ordered
	 */
	protected String bestExpectation = BEST_EXPECTATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getWorstExpectation() <em>Worst Expectation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorstExpectation()
	 * @generated
	 * @ordered
	 */
	protected static final String WORST_EXPECTATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWorstExpectation() <em>Worst Expectation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorstExpectation()
	 * @generated
	 * @ordered
	 */
	protected String worstExpectation = WORST_EXPECTATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPromise() <em>Promise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPromise()
	 * @generated
	 * @ordered
	 */
	protected static final String PROMISE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPromise() <em>Promise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPromise()
	 * @generated
	 * @ordered
	 */
	protected String promise = PROMISE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPromiseKept() <em>Promise Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPromiseKept()
	 * @generated
	 * @ordered
	 */
	protected static final PromiseKept PROMISE_KEPT_EDEFAULT = PromiseKept.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getPromiseKept() <em>Promise Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPromiseKept()
	 * @generated
	 * @ordered
	 */
	protected PromiseKept promiseKept = PROMISE_KEPT_EDEFAULT;

	/**
	 * The default value of the '{@link #getImportance() <em>Importance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportance()
	 * @generated
	 * @ordered
	 */
	protected static final int IMPORTANCE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getImportance() <em>Importance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportance()
	 * @generated
	 * @ordered
	 */
	protected int importance = IMPORTANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected static final Duration DURATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected Duration duration = DURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPicture() <em>Picture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPicture()
	 * @generated
	 * @ordered
	 */
	protected static final String PICTURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPicture() <em>Picture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPicture()
	 * @generated
	 * @ordered
	 */
	protected String picture = PICTURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhysicalEvidence() <em>Physical Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhysicalEvidence()
	 * @generated
	 * @ordered
	 */
	protected static final String PHYSICAL_EVIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhysicalEvidence() <em>Physical Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhysicalEvidence()
	 * @generated
	 * @ordered
	 */
	protected String physicalEvidence = PHYSICAL_EVIDENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInitiatives() <em>Initiatives</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitiatives()
	 * @generated
	 * @ordered
	 */
	protected EList<Initiative> initiatives;

	/**
	 * The cached value of the '{@link #getBenchmarks() <em>Benchmarks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBenchmarks()
	 * @generated
	 * @ordered
	 */
	protected EList<Benchmark> benchmarks;

	/**
	 * The cached value of the '{@link #getBackstage() <em>Backstage</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackstage()
	 * @generated
	 * @ordered
	 */
	protected EList<BackstageStep> backstage;

	/**
	 * The cached value of the '{@link #getMicroInteractions() <em>Micro Interactions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMicroInteractions()
	 * @generated
	 * @ordered
	 */
	protected EList<Touchpoint> microInteractions;

	/**
	 * The cached value of the '{@link #getDetailedBy() <em>Detailed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetailedBy()
	 * @generated
	 * @ordered
	 */
	protected Journey detailedBy;

	/**
	 * The cached value of the '{@link #getPlanned() <em>Planned</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanned()
	 * @generated
	 * @ordered
	 */
	protected Touchpoint planned;

	/**
	 * The default value of the '{@link #getCompliance() <em>Compliance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompliance()
	 * @generated
	 * @ordered
	 */
	protected static final Compliance COMPLIANCE_EDEFAULT = Compliance.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getCompliance() <em>Compliance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompliance()
	 * @generated
	 * @ordered
	 */
	protected Compliance compliance = COMPLIANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected static final Instant TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected Instant time = TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final Long COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected Long count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getVotes() <em>Votes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVotes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer VOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVotes() <em>Votes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVotes()
	 * @generated
	 * @ordered
	 */
	protected Integer votes = VOTES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TouchpointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CjmPackage.Literals.TOUCHPOINT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TouchpointKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(TouchpointKind newKind) {
		TouchpointKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MomentKind getMoment() {
		return moment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMoment(MomentKind newMoment) {
		MomentKind oldMoment = moment;
		moment = newMoment == null ? MOMENT_EDEFAULT : newMoment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__MOMENT, oldMoment, moment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Persona> getPersonas() {
		if (personas == null) {
			personas = new EObjectResolvingEList<Persona>(Persona.class, this, CjmPackage.TOUCHPOINT__PERSONAS);
		}
		return personas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actor getInitiator() {
		if (initiator != null && initiator.eIsProxy()) {
			InternalEObject oldInitiator = (InternalEObject)initiator;
			initiator = (Actor)eResolveProxy(oldInitiator);
			if (initiator != oldInitiator) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CjmPackage.TOUCHPOINT__INITIATOR, oldInitiator, initiator));
			}
		}
		return initiator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Actor basicGetInitiator() {
		return initiator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitiator(Actor newInitiator) {
		Actor oldInitiator = initiator;
		initiator = newInitiator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__INITIATOR, oldInitiator, initiator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actor getReceiver() {
		if (receiver != null && receiver.eIsProxy()) {
			InternalEObject oldReceiver = (InternalEObject)receiver;
			receiver = (Actor)eResolveProxy(oldReceiver);
			if (receiver != oldReceiver) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CjmPackage.TOUCHPOINT__RECEIVER, oldReceiver, receiver));
			}
		}
		return receiver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Actor basicGetReceiver() {
		return receiver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceiver(Actor newReceiver) {
		Actor oldReceiver = receiver;
		receiver = newReceiver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__RECEIVER, oldReceiver, receiver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Channel> getChannels() {
		if (channels == null) {
			channels = new EObjectResolvingEList<Channel>(Channel.class, this, CjmPackage.TOUCHPOINT__CHANNELS);
		}
		return channels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAction() {
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAction(String newAction) {
		String oldAction = action;
		action = newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__ACTION, oldAction, action));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getThought() {
		return thought;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThought(String newThought) {
		String oldThought = thought;
		thought = newThought;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__THOUGHT, oldThought, thought));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContext() {
		return context;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContext(String newContext) {
		String oldContext = context;
		context = newContext;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__CONTEXT, oldContext, context));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBestExpectation() {
		return bestExpectation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBestExpectation(String newBestExpectation) {
		String oldBestExpectation = bestExpectation;
		bestExpectation = newBestExpectation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__BEST_EXPECTATION, oldBestExpectation, bestExpectation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWorstExpectation() {
		return worstExpectation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorstExpectation(String newWorstExpectation) {
		String oldWorstExpectation = worstExpectation;
		worstExpectation = newWorstExpectation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__WORST_EXPECTATION, oldWorstExpectation, worstExpectation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPromise() {
		return promise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPromise(String newPromise) {
		String oldPromise = promise;
		promise = newPromise;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__PROMISE, oldPromise, promise));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PromiseKept getPromiseKept() {
		return promiseKept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPromiseKept(PromiseKept newPromiseKept) {
		PromiseKept oldPromiseKept = promiseKept;
		promiseKept = newPromiseKept == null ? PROMISE_KEPT_EDEFAULT : newPromiseKept;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__PROMISE_KEPT, oldPromiseKept, promiseKept));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getImportance() {
		return importance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImportance(int newImportance) {
		int oldImportance = importance;
		importance = newImportance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__IMPORTANCE, oldImportance, importance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getDuration() {
		return duration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuration(Duration newDuration) {
		Duration oldDuration = duration;
		duration = newDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__DURATION, oldDuration, duration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPicture() {
		return picture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPicture(String newPicture) {
		String oldPicture = picture;
		picture = newPicture;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__PICTURE, oldPicture, picture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhysicalEvidence() {
		return physicalEvidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhysicalEvidence(String newPhysicalEvidence) {
		String oldPhysicalEvidence = physicalEvidence;
		physicalEvidence = newPhysicalEvidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__PHYSICAL_EVIDENCE, oldPhysicalEvidence, physicalEvidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Initiative> getInitiatives() {
		if (initiatives == null) {
			initiatives = new EObjectResolvingEList<Initiative>(Initiative.class, this, CjmPackage.TOUCHPOINT__INITIATIVES);
		}
		return initiatives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Benchmark> getBenchmarks() {
		if (benchmarks == null) {
			benchmarks = new EObjectContainmentEList<Benchmark>(Benchmark.class, this, CjmPackage.TOUCHPOINT__BENCHMARKS);
		}
		return benchmarks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BackstageStep> getBackstage() {
		if (backstage == null) {
			backstage = new EObjectContainmentEList<BackstageStep>(BackstageStep.class, this, CjmPackage.TOUCHPOINT__BACKSTAGE);
		}
		return backstage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Touchpoint> getMicroInteractions() {
		if (microInteractions == null) {
			microInteractions = new EObjectContainmentEList<Touchpoint>(Touchpoint.class, this, CjmPackage.TOUCHPOINT__MICRO_INTERACTIONS);
		}
		return microInteractions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Journey getDetailedBy() {
		if (detailedBy != null && detailedBy.eIsProxy()) {
			InternalEObject oldDetailedBy = (InternalEObject)detailedBy;
			detailedBy = (Journey)eResolveProxy(oldDetailedBy);
			if (detailedBy != oldDetailedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CjmPackage.TOUCHPOINT__DETAILED_BY, oldDetailedBy, detailedBy));
			}
		}
		return detailedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Journey basicGetDetailedBy() {
		return detailedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDetailedBy(Journey newDetailedBy) {
		Journey oldDetailedBy = detailedBy;
		detailedBy = newDetailedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__DETAILED_BY, oldDetailedBy, detailedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Touchpoint getPlanned() {
		if (planned != null && planned.eIsProxy()) {
			InternalEObject oldPlanned = (InternalEObject)planned;
			planned = (Touchpoint)eResolveProxy(oldPlanned);
			if (planned != oldPlanned) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CjmPackage.TOUCHPOINT__PLANNED, oldPlanned, planned));
			}
		}
		return planned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Touchpoint basicGetPlanned() {
		return planned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanned(Touchpoint newPlanned) {
		Touchpoint oldPlanned = planned;
		planned = newPlanned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__PLANNED, oldPlanned, planned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Compliance getCompliance() {
		return compliance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompliance(Compliance newCompliance) {
		Compliance oldCompliance = compliance;
		compliance = newCompliance == null ? COMPLIANCE_EDEFAULT : newCompliance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__COMPLIANCE, oldCompliance, compliance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getTime() {
		return time;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTime(Instant newTime) {
		Instant oldTime = time;
		time = newTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__TIME, oldTime, time));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(Long newCount) {
		Long oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getVotes() {
		return votes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVotes(Integer newVotes) {
		Integer oldVotes = votes;
		votes = newVotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.TOUCHPOINT__VOTES, oldVotes, votes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CjmPackage.TOUCHPOINT__BENCHMARKS:
				return ((InternalEList<?>)getBenchmarks()).basicRemove(otherEnd, msgs);
			case CjmPackage.TOUCHPOINT__BACKSTAGE:
				return ((InternalEList<?>)getBackstage()).basicRemove(otherEnd, msgs);
			case CjmPackage.TOUCHPOINT__MICRO_INTERACTIONS:
				return ((InternalEList<?>)getMicroInteractions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CjmPackage.TOUCHPOINT__KIND:
				return getKind();
			case CjmPackage.TOUCHPOINT__MOMENT:
				return getMoment();
			case CjmPackage.TOUCHPOINT__PERSONAS:
				return getPersonas();
			case CjmPackage.TOUCHPOINT__INITIATOR:
				if (resolve) return getInitiator();
				return basicGetInitiator();
			case CjmPackage.TOUCHPOINT__RECEIVER:
				if (resolve) return getReceiver();
				return basicGetReceiver();
			case CjmPackage.TOUCHPOINT__CHANNELS:
				return getChannels();
			case CjmPackage.TOUCHPOINT__ACTION:
				return getAction();
			case CjmPackage.TOUCHPOINT__THOUGHT:
				return getThought();
			case CjmPackage.TOUCHPOINT__CONTEXT:
				return getContext();
			case CjmPackage.TOUCHPOINT__BEST_EXPECTATION:
				return getBestExpectation();
			case CjmPackage.TOUCHPOINT__WORST_EXPECTATION:
				return getWorstExpectation();
			case CjmPackage.TOUCHPOINT__PROMISE:
				return getPromise();
			case CjmPackage.TOUCHPOINT__PROMISE_KEPT:
				return getPromiseKept();
			case CjmPackage.TOUCHPOINT__IMPORTANCE:
				return getImportance();
			case CjmPackage.TOUCHPOINT__DURATION:
				return getDuration();
			case CjmPackage.TOUCHPOINT__PICTURE:
				return getPicture();
			case CjmPackage.TOUCHPOINT__PHYSICAL_EVIDENCE:
				return getPhysicalEvidence();
			case CjmPackage.TOUCHPOINT__INITIATIVES:
				return getInitiatives();
			case CjmPackage.TOUCHPOINT__BENCHMARKS:
				return getBenchmarks();
			case CjmPackage.TOUCHPOINT__BACKSTAGE:
				return getBackstage();
			case CjmPackage.TOUCHPOINT__MICRO_INTERACTIONS:
				return getMicroInteractions();
			case CjmPackage.TOUCHPOINT__DETAILED_BY:
				if (resolve) return getDetailedBy();
				return basicGetDetailedBy();
			case CjmPackage.TOUCHPOINT__PLANNED:
				if (resolve) return getPlanned();
				return basicGetPlanned();
			case CjmPackage.TOUCHPOINT__COMPLIANCE:
				return getCompliance();
			case CjmPackage.TOUCHPOINT__TIME:
				return getTime();
			case CjmPackage.TOUCHPOINT__COUNT:
				return getCount();
			case CjmPackage.TOUCHPOINT__VOTES:
				return getVotes();
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
			case CjmPackage.TOUCHPOINT__KIND:
				setKind((TouchpointKind)newValue);
				return;
			case CjmPackage.TOUCHPOINT__MOMENT:
				setMoment((MomentKind)newValue);
				return;
			case CjmPackage.TOUCHPOINT__PERSONAS:
				getPersonas().clear();
				getPersonas().addAll((Collection<? extends Persona>)newValue);
				return;
			case CjmPackage.TOUCHPOINT__INITIATOR:
				setInitiator((Actor)newValue);
				return;
			case CjmPackage.TOUCHPOINT__RECEIVER:
				setReceiver((Actor)newValue);
				return;
			case CjmPackage.TOUCHPOINT__CHANNELS:
				getChannels().clear();
				getChannels().addAll((Collection<? extends Channel>)newValue);
				return;
			case CjmPackage.TOUCHPOINT__ACTION:
				setAction((String)newValue);
				return;
			case CjmPackage.TOUCHPOINT__THOUGHT:
				setThought((String)newValue);
				return;
			case CjmPackage.TOUCHPOINT__CONTEXT:
				setContext((String)newValue);
				return;
			case CjmPackage.TOUCHPOINT__BEST_EXPECTATION:
				setBestExpectation((String)newValue);
				return;
			case CjmPackage.TOUCHPOINT__WORST_EXPECTATION:
				setWorstExpectation((String)newValue);
				return;
			case CjmPackage.TOUCHPOINT__PROMISE:
				setPromise((String)newValue);
				return;
			case CjmPackage.TOUCHPOINT__PROMISE_KEPT:
				setPromiseKept((PromiseKept)newValue);
				return;
			case CjmPackage.TOUCHPOINT__IMPORTANCE:
				setImportance((Integer)newValue);
				return;
			case CjmPackage.TOUCHPOINT__DURATION:
				setDuration((Duration)newValue);
				return;
			case CjmPackage.TOUCHPOINT__PICTURE:
				setPicture((String)newValue);
				return;
			case CjmPackage.TOUCHPOINT__PHYSICAL_EVIDENCE:
				setPhysicalEvidence((String)newValue);
				return;
			case CjmPackage.TOUCHPOINT__INITIATIVES:
				getInitiatives().clear();
				getInitiatives().addAll((Collection<? extends Initiative>)newValue);
				return;
			case CjmPackage.TOUCHPOINT__BENCHMARKS:
				getBenchmarks().clear();
				getBenchmarks().addAll((Collection<? extends Benchmark>)newValue);
				return;
			case CjmPackage.TOUCHPOINT__BACKSTAGE:
				getBackstage().clear();
				getBackstage().addAll((Collection<? extends BackstageStep>)newValue);
				return;
			case CjmPackage.TOUCHPOINT__MICRO_INTERACTIONS:
				getMicroInteractions().clear();
				getMicroInteractions().addAll((Collection<? extends Touchpoint>)newValue);
				return;
			case CjmPackage.TOUCHPOINT__DETAILED_BY:
				setDetailedBy((Journey)newValue);
				return;
			case CjmPackage.TOUCHPOINT__PLANNED:
				setPlanned((Touchpoint)newValue);
				return;
			case CjmPackage.TOUCHPOINT__COMPLIANCE:
				setCompliance((Compliance)newValue);
				return;
			case CjmPackage.TOUCHPOINT__TIME:
				setTime((Instant)newValue);
				return;
			case CjmPackage.TOUCHPOINT__COUNT:
				setCount((Long)newValue);
				return;
			case CjmPackage.TOUCHPOINT__VOTES:
				setVotes((Integer)newValue);
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
			case CjmPackage.TOUCHPOINT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CjmPackage.TOUCHPOINT__MOMENT:
				setMoment(MOMENT_EDEFAULT);
				return;
			case CjmPackage.TOUCHPOINT__PERSONAS:
				getPersonas().clear();
				return;
			case CjmPackage.TOUCHPOINT__INITIATOR:
				setInitiator((Actor)null);
				return;
			case CjmPackage.TOUCHPOINT__RECEIVER:
				setReceiver((Actor)null);
				return;
			case CjmPackage.TOUCHPOINT__CHANNELS:
				getChannels().clear();
				return;
			case CjmPackage.TOUCHPOINT__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case CjmPackage.TOUCHPOINT__THOUGHT:
				setThought(THOUGHT_EDEFAULT);
				return;
			case CjmPackage.TOUCHPOINT__CONTEXT:
				setContext(CONTEXT_EDEFAULT);
				return;
			case CjmPackage.TOUCHPOINT__BEST_EXPECTATION:
				setBestExpectation(BEST_EXPECTATION_EDEFAULT);
				return;
			case CjmPackage.TOUCHPOINT__WORST_EXPECTATION:
				setWorstExpectation(WORST_EXPECTATION_EDEFAULT);
				return;
			case CjmPackage.TOUCHPOINT__PROMISE:
				setPromise(PROMISE_EDEFAULT);
				return;
			case CjmPackage.TOUCHPOINT__PROMISE_KEPT:
				setPromiseKept(PROMISE_KEPT_EDEFAULT);
				return;
			case CjmPackage.TOUCHPOINT__IMPORTANCE:
				setImportance(IMPORTANCE_EDEFAULT);
				return;
			case CjmPackage.TOUCHPOINT__DURATION:
				setDuration(DURATION_EDEFAULT);
				return;
			case CjmPackage.TOUCHPOINT__PICTURE:
				setPicture(PICTURE_EDEFAULT);
				return;
			case CjmPackage.TOUCHPOINT__PHYSICAL_EVIDENCE:
				setPhysicalEvidence(PHYSICAL_EVIDENCE_EDEFAULT);
				return;
			case CjmPackage.TOUCHPOINT__INITIATIVES:
				getInitiatives().clear();
				return;
			case CjmPackage.TOUCHPOINT__BENCHMARKS:
				getBenchmarks().clear();
				return;
			case CjmPackage.TOUCHPOINT__BACKSTAGE:
				getBackstage().clear();
				return;
			case CjmPackage.TOUCHPOINT__MICRO_INTERACTIONS:
				getMicroInteractions().clear();
				return;
			case CjmPackage.TOUCHPOINT__DETAILED_BY:
				setDetailedBy((Journey)null);
				return;
			case CjmPackage.TOUCHPOINT__PLANNED:
				setPlanned((Touchpoint)null);
				return;
			case CjmPackage.TOUCHPOINT__COMPLIANCE:
				setCompliance(COMPLIANCE_EDEFAULT);
				return;
			case CjmPackage.TOUCHPOINT__TIME:
				setTime(TIME_EDEFAULT);
				return;
			case CjmPackage.TOUCHPOINT__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case CjmPackage.TOUCHPOINT__VOTES:
				setVotes(VOTES_EDEFAULT);
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
			case CjmPackage.TOUCHPOINT__KIND:
				return kind != KIND_EDEFAULT;
			case CjmPackage.TOUCHPOINT__MOMENT:
				return moment != MOMENT_EDEFAULT;
			case CjmPackage.TOUCHPOINT__PERSONAS:
				return personas != null && !personas.isEmpty();
			case CjmPackage.TOUCHPOINT__INITIATOR:
				return initiator != null;
			case CjmPackage.TOUCHPOINT__RECEIVER:
				return receiver != null;
			case CjmPackage.TOUCHPOINT__CHANNELS:
				return channels != null && !channels.isEmpty();
			case CjmPackage.TOUCHPOINT__ACTION:
				return ACTION_EDEFAULT == null ? action != null : !ACTION_EDEFAULT.equals(action);
			case CjmPackage.TOUCHPOINT__THOUGHT:
				return THOUGHT_EDEFAULT == null ? thought != null : !THOUGHT_EDEFAULT.equals(thought);
			case CjmPackage.TOUCHPOINT__CONTEXT:
				return CONTEXT_EDEFAULT == null ? context != null : !CONTEXT_EDEFAULT.equals(context);
			case CjmPackage.TOUCHPOINT__BEST_EXPECTATION:
				return BEST_EXPECTATION_EDEFAULT == null ? bestExpectation != null : !BEST_EXPECTATION_EDEFAULT.equals(bestExpectation);
			case CjmPackage.TOUCHPOINT__WORST_EXPECTATION:
				return WORST_EXPECTATION_EDEFAULT == null ? worstExpectation != null : !WORST_EXPECTATION_EDEFAULT.equals(worstExpectation);
			case CjmPackage.TOUCHPOINT__PROMISE:
				return PROMISE_EDEFAULT == null ? promise != null : !PROMISE_EDEFAULT.equals(promise);
			case CjmPackage.TOUCHPOINT__PROMISE_KEPT:
				return promiseKept != PROMISE_KEPT_EDEFAULT;
			case CjmPackage.TOUCHPOINT__IMPORTANCE:
				return importance != IMPORTANCE_EDEFAULT;
			case CjmPackage.TOUCHPOINT__DURATION:
				return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
			case CjmPackage.TOUCHPOINT__PICTURE:
				return PICTURE_EDEFAULT == null ? picture != null : !PICTURE_EDEFAULT.equals(picture);
			case CjmPackage.TOUCHPOINT__PHYSICAL_EVIDENCE:
				return PHYSICAL_EVIDENCE_EDEFAULT == null ? physicalEvidence != null : !PHYSICAL_EVIDENCE_EDEFAULT.equals(physicalEvidence);
			case CjmPackage.TOUCHPOINT__INITIATIVES:
				return initiatives != null && !initiatives.isEmpty();
			case CjmPackage.TOUCHPOINT__BENCHMARKS:
				return benchmarks != null && !benchmarks.isEmpty();
			case CjmPackage.TOUCHPOINT__BACKSTAGE:
				return backstage != null && !backstage.isEmpty();
			case CjmPackage.TOUCHPOINT__MICRO_INTERACTIONS:
				return microInteractions != null && !microInteractions.isEmpty();
			case CjmPackage.TOUCHPOINT__DETAILED_BY:
				return detailedBy != null;
			case CjmPackage.TOUCHPOINT__PLANNED:
				return planned != null;
			case CjmPackage.TOUCHPOINT__COMPLIANCE:
				return compliance != COMPLIANCE_EDEFAULT;
			case CjmPackage.TOUCHPOINT__TIME:
				return TIME_EDEFAULT == null ? time != null : !TIME_EDEFAULT.equals(time);
			case CjmPackage.TOUCHPOINT__COUNT:
				return COUNT_EDEFAULT == null ? count != null : !COUNT_EDEFAULT.equals(count);
			case CjmPackage.TOUCHPOINT__VOTES:
				return VOTES_EDEFAULT == null ? votes != null : !VOTES_EDEFAULT.equals(votes);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", moment: ");
		result.append(moment);
		result.append(", action: ");
		result.append(action);
		result.append(", thought: ");
		result.append(thought);
		result.append(", context: ");
		result.append(context);
		result.append(", bestExpectation: ");
		result.append(bestExpectation);
		result.append(", worstExpectation: ");
		result.append(worstExpectation);
		result.append(", promise: ");
		result.append(promise);
		result.append(", promiseKept: ");
		result.append(promiseKept);
		result.append(", importance: ");
		result.append(importance);
		result.append(", duration: ");
		result.append(duration);
		result.append(", picture: ");
		result.append(picture);
		result.append(", physicalEvidence: ");
		result.append(physicalEvidence);
		result.append(", compliance: ");
		result.append(compliance);
		result.append(", time: ");
		result.append(time);
		result.append(", count: ");
		result.append(count);
		result.append(", votes: ");
		result.append(votes);
		result.append(')');
		return result.toString();
	}

} //TouchpointImpl
