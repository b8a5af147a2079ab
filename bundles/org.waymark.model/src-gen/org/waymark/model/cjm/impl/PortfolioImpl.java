/**
 */
package org.waymark.model.cjm.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Competitor;
import org.waymark.model.cjm.Constraint;
import org.waymark.model.cjm.Evidence;
import org.waymark.model.cjm.ITSystem;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.MergeConflict;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Portfolio</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getPersonas <em>Personas</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getFunctions <em>Functions</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getCompetitors <em>Competitors</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getInitiatives <em>Initiatives</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getConstraints <em>Constraints</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getJourneys <em>Journeys</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getConflicts <em>Conflicts</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getClient <em>Client</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getLogo <em>Logo</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getAccent <em>Accent</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getFont <em>Font</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getVersionLabel <em>Version Label</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getConfidentiality <em>Confidentiality</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PortfolioImpl#getAuthor <em>Author</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PortfolioImpl extends NamedElementImpl implements Portfolio {
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
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPersonas() <em>Personas</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonas()
	 * @generated
	 * @ordered
	 */
	protected EList<Persona> personas;

	/**
	 * The cached value of the '{@link #getFunctions() <em>Functions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunctions()
	 * @generated
	 * @ordered
	 */
	protected EList<BusinessFunction> functions;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<Channel> channels;

	/**
	 * The cached value of the '{@link #getSystems() <em>Systems</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystems()
	 * @generated
	 * @ordered
	 */
	protected EList<ITSystem> systems;

	/**
	 * The cached value of the '{@link #getMetrics() <em>Metrics</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetrics()
	 * @generated
	 * @ordered
	 */
	protected EList<Metric> metrics;

	/**
	 * The cached value of the '{@link #getCompetitors() <em>Competitors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompetitors()
	 * @generated
	 * @ordered
	 */
	protected EList<Competitor> competitors;

	/**
	 * The cached value of the '{@link #getInitiatives() <em>Initiatives</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitiatives()
	 * @generated
	 * @ordered
	 */
	protected EList<Initiative> initiatives;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * The cached value of the '{@link #getConstraints() <em>Constraints</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstraints()
	 * @generated
	 * @ordered
	 */
	protected EList<Constraint> constraints;

	/**
	 * The cached value of the '{@link #getJourneys() <em>Journeys</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJourneys()
	 * @generated
	 * @ordered
	 */
	protected EList<Journey> journeys;

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
	 * The default value of the '{@link #getClient() <em>Client</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClient()
	 * @generated
	 * @ordered
	 */
	protected static final String CLIENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClient() <em>Client</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClient()
	 * @generated
	 * @ordered
	 */
	protected String client = CLIENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLogo() <em>Logo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogo()
	 * @generated
	 * @ordered
	 */
	protected static final String LOGO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLogo() <em>Logo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogo()
	 * @generated
	 * @ordered
	 */
	protected String logo = LOGO_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccent() <em>Accent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccent()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccent() <em>Accent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccent()
	 * @generated
	 * @ordered
	 */
	protected String accent = ACCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFont() <em>Font</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFont()
	 * @generated
	 * @ordered
	 */
	protected static final String FONT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFont() <em>Font</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFont()
	 * @generated
	 * @ordered
	 */
	protected String font = FONT_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersionLabel() <em>Version Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersionLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersionLabel() <em>Version Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersionLabel()
	 * @generated
	 * @ordered
	 */
	protected String versionLabel = VERSION_LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidentiality() <em>Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidentiality()
	 * @generated
	 * @ordered
	 */
	protected static final String CONFIDENTIALITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConfidentiality() <em>Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidentiality()
	 * @generated
	 * @ordered
	 */
	protected String confidentiality = CONFIDENTIALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected String author = AUTHOR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PortfolioImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CjmPackage.Literals.PORTFOLIO;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.PORTFOLIO__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.PORTFOLIO__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Persona> getPersonas() {
		if (personas == null) {
			personas = new EObjectContainmentEList<Persona>(Persona.class, this, CjmPackage.PORTFOLIO__PERSONAS);
		}
		return personas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BusinessFunction> getFunctions() {
		if (functions == null) {
			functions = new EObjectContainmentEList<BusinessFunction>(BusinessFunction.class, this, CjmPackage.PORTFOLIO__FUNCTIONS);
		}
		return functions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Channel> getChannels() {
		if (channels == null) {
			channels = new EObjectContainmentEList<Channel>(Channel.class, this, CjmPackage.PORTFOLIO__CHANNELS);
		}
		return channels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITSystem> getSystems() {
		if (systems == null) {
			systems = new EObjectContainmentEList<ITSystem>(ITSystem.class, this, CjmPackage.PORTFOLIO__SYSTEMS);
		}
		return systems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Metric> getMetrics() {
		if (metrics == null) {
			metrics = new EObjectContainmentEList<Metric>(Metric.class, this, CjmPackage.PORTFOLIO__METRICS);
		}
		return metrics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Competitor> getCompetitors() {
		if (competitors == null) {
			competitors = new EObjectContainmentEList<Competitor>(Competitor.class, this, CjmPackage.PORTFOLIO__COMPETITORS);
		}
		return competitors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Initiative> getInitiatives() {
		if (initiatives == null) {
			initiatives = new EObjectContainmentEList<Initiative>(Initiative.class, this, CjmPackage.PORTFOLIO__INITIATIVES);
		}
		return initiatives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, CjmPackage.PORTFOLIO__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Constraint> getConstraints() {
		if (constraints == null) {
			constraints = new EObjectContainmentEList<Constraint>(Constraint.class, this, CjmPackage.PORTFOLIO__CONSTRAINTS);
		}
		return constraints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Journey> getJourneys() {
		if (journeys == null) {
			journeys = new EObjectContainmentWithInverseEList.Resolving<Journey>(Journey.class, this, CjmPackage.PORTFOLIO__JOURNEYS, CjmPackage.JOURNEY__PORTFOLIO);
		}
		return journeys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MergeConflict> getConflicts() {
		if (conflicts == null) {
			conflicts = new EObjectContainmentEList<MergeConflict>(MergeConflict.class, this, CjmPackage.PORTFOLIO__CONFLICTS);
		}
		return conflicts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClient() {
		return client;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClient(String newClient) {
		String oldClient = client;
		client = newClient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.PORTFOLIO__CLIENT, oldClient, client));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLogo() {
		return logo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLogo(String newLogo) {
		String oldLogo = logo;
		logo = newLogo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.PORTFOLIO__LOGO, oldLogo, logo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccent() {
		return accent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccent(String newAccent) {
		String oldAccent = accent;
		accent = newAccent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.PORTFOLIO__ACCENT, oldAccent, accent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFont() {
		return font;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFont(String newFont) {
		String oldFont = font;
		font = newFont;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.PORTFOLIO__FONT, oldFont, font));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersionLabel() {
		return versionLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersionLabel(String newVersionLabel) {
		String oldVersionLabel = versionLabel;
		versionLabel = newVersionLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.PORTFOLIO__VERSION_LABEL, oldVersionLabel, versionLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConfidentiality() {
		return confidentiality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidentiality(String newConfidentiality) {
		String oldConfidentiality = confidentiality;
		confidentiality = newConfidentiality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.PORTFOLIO__CONFIDENTIALITY, oldConfidentiality, confidentiality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(String newAuthor) {
		String oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.PORTFOLIO__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CjmPackage.PORTFOLIO__JOURNEYS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getJourneys()).basicAdd(otherEnd, msgs);
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
			case CjmPackage.PORTFOLIO__PERSONAS:
				return ((InternalEList<?>)getPersonas()).basicRemove(otherEnd, msgs);
			case CjmPackage.PORTFOLIO__FUNCTIONS:
				return ((InternalEList<?>)getFunctions()).basicRemove(otherEnd, msgs);
			case CjmPackage.PORTFOLIO__CHANNELS:
				return ((InternalEList<?>)getChannels()).basicRemove(otherEnd, msgs);
			case CjmPackage.PORTFOLIO__SYSTEMS:
				return ((InternalEList<?>)getSystems()).basicRemove(otherEnd, msgs);
			case CjmPackage.PORTFOLIO__METRICS:
				return ((InternalEList<?>)getMetrics()).basicRemove(otherEnd, msgs);
			case CjmPackage.PORTFOLIO__COMPETITORS:
				return ((InternalEList<?>)getCompetitors()).basicRemove(otherEnd, msgs);
			case CjmPackage.PORTFOLIO__INITIATIVES:
				return ((InternalEList<?>)getInitiatives()).basicRemove(otherEnd, msgs);
			case CjmPackage.PORTFOLIO__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case CjmPackage.PORTFOLIO__CONSTRAINTS:
				return ((InternalEList<?>)getConstraints()).basicRemove(otherEnd, msgs);
			case CjmPackage.PORTFOLIO__JOURNEYS:
				return ((InternalEList<?>)getJourneys()).basicRemove(otherEnd, msgs);
			case CjmPackage.PORTFOLIO__CONFLICTS:
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
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CjmPackage.PORTFOLIO__FORMAT_VERSION:
				return getFormatVersion();
			case CjmPackage.PORTFOLIO__LANGUAGE:
				return getLanguage();
			case CjmPackage.PORTFOLIO__PERSONAS:
				return getPersonas();
			case CjmPackage.PORTFOLIO__FUNCTIONS:
				return getFunctions();
			case CjmPackage.PORTFOLIO__CHANNELS:
				return getChannels();
			case CjmPackage.PORTFOLIO__SYSTEMS:
				return getSystems();
			case CjmPackage.PORTFOLIO__METRICS:
				return getMetrics();
			case CjmPackage.PORTFOLIO__COMPETITORS:
				return getCompetitors();
			case CjmPackage.PORTFOLIO__INITIATIVES:
				return getInitiatives();
			case CjmPackage.PORTFOLIO__EVIDENCE:
				return getEvidence();
			case CjmPackage.PORTFOLIO__CONSTRAINTS:
				return getConstraints();
			case CjmPackage.PORTFOLIO__JOURNEYS:
				return getJourneys();
			case CjmPackage.PORTFOLIO__CONFLICTS:
				return getConflicts();
			case CjmPackage.PORTFOLIO__CLIENT:
				return getClient();
			case CjmPackage.PORTFOLIO__LOGO:
				return getLogo();
			case CjmPackage.PORTFOLIO__ACCENT:
				return getAccent();
			case CjmPackage.PORTFOLIO__FONT:
				return getFont();
			case CjmPackage.PORTFOLIO__VERSION_LABEL:
				return getVersionLabel();
			case CjmPackage.PORTFOLIO__CONFIDENTIALITY:
				return getConfidentiality();
			case CjmPackage.PORTFOLIO__AUTHOR:
				return getAuthor();
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
			case CjmPackage.PORTFOLIO__FORMAT_VERSION:
				setFormatVersion((String)newValue);
				return;
			case CjmPackage.PORTFOLIO__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case CjmPackage.PORTFOLIO__PERSONAS:
				getPersonas().clear();
				getPersonas().addAll((Collection<? extends Persona>)newValue);
				return;
			case CjmPackage.PORTFOLIO__FUNCTIONS:
				getFunctions().clear();
				getFunctions().addAll((Collection<? extends BusinessFunction>)newValue);
				return;
			case CjmPackage.PORTFOLIO__CHANNELS:
				getChannels().clear();
				getChannels().addAll((Collection<? extends Channel>)newValue);
				return;
			case CjmPackage.PORTFOLIO__SYSTEMS:
				getSystems().clear();
				getSystems().addAll((Collection<? extends ITSystem>)newValue);
				return;
			case CjmPackage.PORTFOLIO__METRICS:
				getMetrics().clear();
				getMetrics().addAll((Collection<? extends Metric>)newValue);
				return;
			case CjmPackage.PORTFOLIO__COMPETITORS:
				getCompetitors().clear();
				getCompetitors().addAll((Collection<? extends Competitor>)newValue);
				return;
			case CjmPackage.PORTFOLIO__INITIATIVES:
				getInitiatives().clear();
				getInitiatives().addAll((Collection<? extends Initiative>)newValue);
				return;
			case CjmPackage.PORTFOLIO__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case CjmPackage.PORTFOLIO__CONSTRAINTS:
				getConstraints().clear();
				getConstraints().addAll((Collection<? extends Constraint>)newValue);
				return;
			case CjmPackage.PORTFOLIO__JOURNEYS:
				getJourneys().clear();
				getJourneys().addAll((Collection<? extends Journey>)newValue);
				return;
			case CjmPackage.PORTFOLIO__CONFLICTS:
				getConflicts().clear();
				getConflicts().addAll((Collection<? extends MergeConflict>)newValue);
				return;
			case CjmPackage.PORTFOLIO__CLIENT:
				setClient((String)newValue);
				return;
			case CjmPackage.PORTFOLIO__LOGO:
				setLogo((String)newValue);
				return;
			case CjmPackage.PORTFOLIO__ACCENT:
				setAccent((String)newValue);
				return;
			case CjmPackage.PORTFOLIO__FONT:
				setFont((String)newValue);
				return;
			case CjmPackage.PORTFOLIO__VERSION_LABEL:
				setVersionLabel((String)newValue);
				return;
			case CjmPackage.PORTFOLIO__CONFIDENTIALITY:
				setConfidentiality((String)newValue);
				return;
			case CjmPackage.PORTFOLIO__AUTHOR:
				setAuthor((String)newValue);
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
			case CjmPackage.PORTFOLIO__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case CjmPackage.PORTFOLIO__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case CjmPackage.PORTFOLIO__PERSONAS:
				getPersonas().clear();
				return;
			case CjmPackage.PORTFOLIO__FUNCTIONS:
				getFunctions().clear();
				return;
			case CjmPackage.PORTFOLIO__CHANNELS:
				getChannels().clear();
				return;
			case CjmPackage.PORTFOLIO__SYSTEMS:
				getSystems().clear();
				return;
			case CjmPackage.PORTFOLIO__METRICS:
				getMetrics().clear();
				return;
			case CjmPackage.PORTFOLIO__COMPETITORS:
				getCompetitors().clear();
				return;
			case CjmPackage.PORTFOLIO__INITIATIVES:
				getInitiatives().clear();
				return;
			case CjmPackage.PORTFOLIO__EVIDENCE:
				getEvidence().clear();
				return;
			case CjmPackage.PORTFOLIO__CONSTRAINTS:
				getConstraints().clear();
				return;
			case CjmPackage.PORTFOLIO__JOURNEYS:
				getJourneys().clear();
				return;
			case CjmPackage.PORTFOLIO__CONFLICTS:
				getConflicts().clear();
				return;
			case CjmPackage.PORTFOLIO__CLIENT:
				setClient(CLIENT_EDEFAULT);
				return;
			case CjmPackage.PORTFOLIO__LOGO:
				setLogo(LOGO_EDEFAULT);
				return;
			case CjmPackage.PORTFOLIO__ACCENT:
				setAccent(ACCENT_EDEFAULT);
				return;
			case CjmPackage.PORTFOLIO__FONT:
				setFont(FONT_EDEFAULT);
				return;
			case CjmPackage.PORTFOLIO__VERSION_LABEL:
				setVersionLabel(VERSION_LABEL_EDEFAULT);
				return;
			case CjmPackage.PORTFOLIO__CONFIDENTIALITY:
				setConfidentiality(CONFIDENTIALITY_EDEFAULT);
				return;
			case CjmPackage.PORTFOLIO__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
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
			case CjmPackage.PORTFOLIO__FORMAT_VERSION:
				return FORMAT_VERSION_EDEFAULT == null ? formatVersion != null : !FORMAT_VERSION_EDEFAULT.equals(formatVersion);
			case CjmPackage.PORTFOLIO__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case CjmPackage.PORTFOLIO__PERSONAS:
				return personas != null && !personas.isEmpty();
			case CjmPackage.PORTFOLIO__FUNCTIONS:
				return functions != null && !functions.isEmpty();
			case CjmPackage.PORTFOLIO__CHANNELS:
				return channels != null && !channels.isEmpty();
			case CjmPackage.PORTFOLIO__SYSTEMS:
				return systems != null && !systems.isEmpty();
			case CjmPackage.PORTFOLIO__METRICS:
				return metrics != null && !metrics.isEmpty();
			case CjmPackage.PORTFOLIO__COMPETITORS:
				return competitors != null && !competitors.isEmpty();
			case CjmPackage.PORTFOLIO__INITIATIVES:
				return initiatives != null && !initiatives.isEmpty();
			case CjmPackage.PORTFOLIO__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case CjmPackage.PORTFOLIO__CONSTRAINTS:
				return constraints != null && !constraints.isEmpty();
			case CjmPackage.PORTFOLIO__JOURNEYS:
				return journeys != null && !journeys.isEmpty();
			case CjmPackage.PORTFOLIO__CONFLICTS:
				return conflicts != null && !conflicts.isEmpty();
			case CjmPackage.PORTFOLIO__CLIENT:
				return CLIENT_EDEFAULT == null ? client != null : !CLIENT_EDEFAULT.equals(client);
			case CjmPackage.PORTFOLIO__LOGO:
				return LOGO_EDEFAULT == null ? logo != null : !LOGO_EDEFAULT.equals(logo);
			case CjmPackage.PORTFOLIO__ACCENT:
				return ACCENT_EDEFAULT == null ? accent != null : !ACCENT_EDEFAULT.equals(accent);
			case CjmPackage.PORTFOLIO__FONT:
				return FONT_EDEFAULT == null ? font != null : !FONT_EDEFAULT.equals(font);
			case CjmPackage.PORTFOLIO__VERSION_LABEL:
				return VERSION_LABEL_EDEFAULT == null ? versionLabel != null : !VERSION_LABEL_EDEFAULT.equals(versionLabel);
			case CjmPackage.PORTFOLIO__CONFIDENTIALITY:
				return CONFIDENTIALITY_EDEFAULT == null ? confidentiality != null : !CONFIDENTIALITY_EDEFAULT.equals(confidentiality);
			case CjmPackage.PORTFOLIO__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
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
		result.append(", language: ");
		result.append(language);
		result.append(", client: ");
		result.append(client);
		result.append(", logo: ");
		result.append(logo);
		result.append(", accent: ");
		result.append(accent);
		result.append(", font: ");
		result.append(font);
		result.append(", versionLabel: ");
		result.append(versionLabel);
		result.append(", confidentiality: ");
		result.append(confidentiality);
		result.append(", author: ");
		result.append(author);
		result.append(')');
		return result.toString();
	}

} //PortfolioImpl
